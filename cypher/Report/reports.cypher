// Which statement does this report tell?
MATCH (parent)-[edge:REPORTS]->(node:Statement)
WHERE visible(edge, node)
RETURN node ORDER BY node.id
