// Who wrote this source?
MATCH (parent)-[edge:AUTHORED_BY]->(node:Actor)
WHERE visible(edge, node)
RETURN node ORDER BY node.id
