// Seals of what was done to the record.
UNWIND $rows AS row
MATCH (entry:Recording|Tombstone)
WHERE elementId(entry) = row.at
SET entry += row.seals
