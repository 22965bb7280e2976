// Of what is the claim a part or a closer version, and what is a part or a closer version of it? Counted apart.
UNWIND parent.parts AS node
RETURN node ORDER BY node.claim.id, node.type, node.direction
