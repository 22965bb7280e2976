// Who speaks?
UNWIND parent.actors AS node
RETURN DISTINCT node ORDER BY node.id
