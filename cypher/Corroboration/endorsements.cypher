// Which statements support it and add nothing?
UNWIND parent.endorsements AS node
RETURN node ORDER BY node.id
