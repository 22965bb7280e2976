// Who published this source?
MATCH (parent)-[edge:PUBLISHED_BY]->(node:Actor)
WHERE visible(edge, node)
RETURN node ORDER BY node.id
