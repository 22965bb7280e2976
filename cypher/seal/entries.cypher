// What was done to the record, and where in the database is it told?
MATCH (entry:Recording|Tombstone)
RETURN elementId(entry) AS at, entry.id AS id, properties(entry) AS properties
