// Which nodes come after this id, with their past states and edges, and where in the database are these?
MATCH (node:Record)
WHERE node.id > $after
WITH node ORDER BY node.id LIMIT $limit
RETURN elementId(node) AS at,
       node.id AS id,
       labels(node) AS labels,
       properties(node) AS properties,
       COLLECT { MATCH (node)-[:WAS]->(past:Past) RETURN {at: elementId(past), properties: properties(past)} } AS pasts,
       COLLECT { MATCH (node)-[edge]->(:Record) RETURN {at: elementId(edge), properties: properties(edge)} } AS edges
ORDER BY id
