// Who bears this name?
MATCH (parent)<-[edge:NAMED]-(node:Record)
WHERE visible(edge, node)
RETURN node ORDER BY node.id
