// Who reports this statement, one step outwards?
MATCH (parent)<-[edge:REPORTS]-(node:Report)
WHERE visible(edge, node)
RETURN node, edge ORDER BY node.saidEarliest, node.id
