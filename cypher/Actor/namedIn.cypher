// Which reports name this actor as the speaker, where that differs?
MATCH (parent)<-[edge:ATTRIBUTES_TO]-(node:Statement)
WHERE visible(edge, node)
RETURN node ORDER BY coalesce(node.saidEarliest, node.saidLatest), node.id
