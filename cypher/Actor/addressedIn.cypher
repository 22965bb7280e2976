// Which statements address this actor, oldest first?
MATCH (parent)<-[edge:ADDRESSED_TO]-(node:Statement)
WHERE visible(edge, node)
RETURN node ORDER BY coalesce(node.saidEarliest, node.saidLatest), node.id
