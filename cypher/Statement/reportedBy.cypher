// Who reports this statement, one step outwards?
MATCH (parent)<-[edge:REPORTS]-(node:Report)
WHERE visible(edge, node)
RETURN node, edge ORDER BY coalesce(node.saidEarliest, node.saidLatest), node.id
