// Which statement does this denial contest?
MATCH (parent)-[edge:CONTESTS]->(node:Statement)
WHERE visible(edge, node)
RETURN node ORDER BY node.id
