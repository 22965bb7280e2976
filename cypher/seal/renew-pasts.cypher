// Past states of an older graph, as they stand in one of today.
UNWIND $rows AS row
MATCH (past:Past)
WHERE elementId(past) = row.at
SET past += row.properties
