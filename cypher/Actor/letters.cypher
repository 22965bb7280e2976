// Which sources are addressed to this actor?
MATCH (parent)<-[edge:ADDRESSED_TO]-(node:Source)
WHERE visible(edge, node)
RETURN node ORDER BY node.id
