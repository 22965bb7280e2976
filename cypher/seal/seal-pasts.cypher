// Seals of past states.
UNWIND $rows AS row
MATCH (past:Past)
WHERE elementId(past) = row.at
SET past += row.seals
