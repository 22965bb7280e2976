// Which nodes come after this id, what did they say before, and which edges have ever led from them? A closed edge has the
// type that it had.
MATCH (node:Record)
WHERE node.id > $after
WITH node ORDER BY node.id LIMIT $limit
RETURN node.id AS id,
       labels(node) AS labels,
       properties(node) AS properties,
       COLLECT { MATCH (node)-[:WAS]->(past:Past) RETURN properties(past) } AS pasts,
       COLLECT { MATCH (node)-[edge]->(to:Record) RETURN {type: replace(type(edge), 'WAS_', ''), to: to.id, properties: properties(edge)} } AS edges
ORDER BY id
