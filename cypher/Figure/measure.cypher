// What does this figure measure?
MATCH (parent)-[edge:MEASURES]->(node:Measure)
WHERE visible(edge, node)
RETURN node ORDER BY node.id
