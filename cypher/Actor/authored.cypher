// Which sources did this actor write?
MATCH (parent)<-[edge:AUTHORED_BY]-(node:Source)
WHERE visible(edge, node)
RETURN node ORDER BY node.id
