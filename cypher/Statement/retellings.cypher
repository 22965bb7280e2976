// Who reports this statement, at any distance: its reports, the reports of these, and so on?
MATCH (parent) ((told:Statement)<-[tells:REPORTS]-(teller:Report) WHERE visible(told, tells, teller)){1,12} (node:Report)
WHERE visible(node)
WITH parent, node, min(size(tells)) AS steps
WHERE node <> parent
WITH node, {steps: steps} AS edge
RETURN node, edge ORDER BY edge.steps, coalesce(node.saidEarliest, node.saidLatest), node.id
