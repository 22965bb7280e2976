// Which statements contest this one, oldest first?
MATCH (parent)<-[edge:CONTESTS]-(node:Statement)
WHERE visible(edge, node)
RETURN node, edge ORDER BY coalesce(node.saidEarliest, node.saidLatest), node.id
