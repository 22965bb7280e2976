// For whom, on that day?
UNWIND parent.parties AS node
RETURN DISTINCT node ORDER BY node.id
