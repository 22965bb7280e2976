// Which actors is this claim about?
MATCH (parent)-[edge:ABOUT]->(node:Actor)
WHERE visible(edge, node)
RETURN node ORDER BY node.id
