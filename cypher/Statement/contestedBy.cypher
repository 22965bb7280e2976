// Which statements contest this one, oldest first?
MATCH (parent)<-[edge:CONTESTS]-(node:Statement)
WHERE visible(edge, node)
RETURN node, edge ORDER BY node.saidEarliest, node.id
