// To which statements does this one reply, oldest first?
MATCH (parent)-[edge:REPLIES_TO]->(node:Statement)
WHERE visible(edge, node)
RETURN node ORDER BY coalesce(node.saidEarliest, node.saidLatest), node.id
