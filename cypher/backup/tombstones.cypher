// Which purged records come after this id?
MATCH (entry:Tombstone)
WHERE entry.id > $after
WITH entry ORDER BY entry.id LIMIT $limit
RETURN entry.id AS id, properties(entry) AS properties ORDER BY id
