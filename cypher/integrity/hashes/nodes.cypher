// Which nodes come after this id, and what do they say?
MATCH (node:Record)
WHERE node.id > $after
RETURN node.id AS id,
       labels(node) AS labels,
       CASE WHEN node:Edition THEN node {.*, text: null} ELSE properties(node) END AS properties
ORDER BY id
LIMIT $limit
