// Of which figures is this one a part?
MATCH (parent)<-[edge:SUM_OF]-(node:Figure)
WHERE visible(edge, node)
RETURN node ORDER BY node.id
