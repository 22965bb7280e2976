// Which report gives this figure?
MATCH (parent)<-[edge:HAS_FIGURE]-(node:Report)
WHERE visible(edge, node)
RETURN node ORDER BY node.id
