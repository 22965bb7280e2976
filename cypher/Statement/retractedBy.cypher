// Which statements take this one back, oldest first?
MATCH (parent)<-[edge:RETRACTS]-(node:Statement)
WHERE visible(edge, node)
RETURN node, edge ORDER BY coalesce(node.saidEarliest, node.saidLatest), node.id
