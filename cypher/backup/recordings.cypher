// Which writes come after this id?
MATCH (entry:Recording)
WHERE entry.id > $after
WITH entry ORDER BY entry.id LIMIT $limit
RETURN entry.id AS id, properties(entry) AS properties ORDER BY id
