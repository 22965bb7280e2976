// Which topics is this claim about?
MATCH (parent)-[edge:ABOUT]->(node:Topic)
WHERE visible(edge, node)
RETURN node ORDER BY node.id
