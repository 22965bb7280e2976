// Which claims accuse this actor?
MATCH (parent)<-[edge:AGAINST]-(node:Claim)
WHERE visible(edge, node)
  AND node.kind IN $kind
RETURN node ORDER BY node.id
