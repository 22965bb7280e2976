// Which claim gives this figure?
MATCH (parent)<-[edge:HAS_FIGURE]-(node:Claim)
WHERE visible(edge, node)
RETURN node ORDER BY node.id
