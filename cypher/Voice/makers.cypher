// Who made the statement, and in which capacity?
WITH parent.statement AS statement
MATCH (statement)<-[edge:MADE]-(node:Actor)
WHERE visible(edge, node) AND edge.as = 'ATTRIBUTED'
RETURN node, edge ORDER BY node.id
