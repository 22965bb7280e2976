// What was done to the record, sealed as it is today.
UNWIND $rows AS row
MATCH (entry:Recording|Tombstone)
WHERE elementId(entry) = row.at
SET entry += row.properties
