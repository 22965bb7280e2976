// Which actors have these ids?
MATCH (node:Actor)
WHERE node.id IN $ids AND visible(node)
RETURN node
