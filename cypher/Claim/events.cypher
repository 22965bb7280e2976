// Which events is this claim about?
MATCH (parent)-[edge:ABOUT]->(node:Event)
WHERE visible(edge, node)
RETURN node ORDER BY node.id
