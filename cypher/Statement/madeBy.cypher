// Who made this statement?
MATCH (parent)<-[edge:MADE]-(node:Actor)
WHERE visible(edge, node)
  AND edge.as IN $as
RETURN node, edge ORDER BY edge.as, node.id
