// Whom does this source address?
MATCH (parent)-[edge:ADDRESSED_TO]->(node:Actor)
WHERE visible(edge, node)
RETURN node ORDER BY node.id
