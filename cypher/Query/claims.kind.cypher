// Which claims are of one of these kinds?
MATCH (node:Claim)
WHERE node.kind IN $kind AND visible(node)
RETURN node
