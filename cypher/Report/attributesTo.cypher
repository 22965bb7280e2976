// Whom does this report name as the speaker, where that differs?
MATCH (parent)-[edge:ATTRIBUTES_TO]->(node:Actor)
WHERE visible(edge, node)
RETURN node ORDER BY node.id
