// Which accounts of what was done to the record have no seal?
MATCH (entry:Recording|Tombstone)
WHERE entry.seal IS NULL
RETURN elementId(entry) AS at, entry.id AS id, properties(entry) AS properties LIMIT $limit
