// Which claims are about this topic?
MATCH (parent)<-[edge:ABOUT]-(node:Claim)
WHERE visible(edge, node)
  AND node.kind IN $kind
RETURN node ORDER BY node.id
