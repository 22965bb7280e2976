// Which figures give this measure?
MATCH (parent)<-[edge:MEASURES]-(node:Figure)
WHERE visible(edge, node)
RETURN node ORDER BY node.id
