// Which sources did this actor publish?
MATCH (parent)<-[edge:PUBLISHED_BY]-(node:Source)
WHERE visible(edge, node)
RETURN node ORDER BY node.id
