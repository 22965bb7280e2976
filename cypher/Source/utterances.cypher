// What was uttered in this source, oldest first?
MATCH (parent)<-[edge:ISSUED_AS]-(node:Utterance)
WHERE visible(edge, node)
RETURN node ORDER BY node.saidEarliest, node.id
