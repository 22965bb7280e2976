// What was uttered in this source, oldest first?
MATCH (parent)<-[edge:ISSUED_AS]-(node:Utterance)
WHERE visible(edge, node)
RETURN node ORDER BY coalesce(node.saidEarliest, node.saidLatest), node.id
