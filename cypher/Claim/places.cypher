// Which places is this claim about?
MATCH (parent)-[edge:ABOUT]->(node:Place)
WHERE visible(edge, node)
RETURN node ORDER BY node.id
