// Whom does the report name as the speaker, where that differs?
WITH parent.statement AS statement
MATCH (statement)-[names:ATTRIBUTES_TO]->(node:Actor)
WHERE visible(names, node)
RETURN node ORDER BY node.id
