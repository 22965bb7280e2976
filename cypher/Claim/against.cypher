// Whom does this claim accuse?
MATCH (parent)-[edge:AGAINST]->(node:Actor)
WHERE visible(edge, node)
RETURN node ORDER BY node.id
