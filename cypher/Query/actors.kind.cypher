// Which actors are of one of these kinds?
MATCH (node:Actor)
WHERE node.kind IN $kind AND visible(node)
RETURN node
