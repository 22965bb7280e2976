// By which claims?
UNWIND parent.claims AS node
RETURN node ORDER BY node.id
