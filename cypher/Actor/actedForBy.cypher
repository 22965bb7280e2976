// Who acts for this actor, one step?
MATCH (parent)<-[edge:ACTS_FOR]-(node:Actor)
WHERE visible(edge, node)
RETURN node, edge ORDER BY node.id
