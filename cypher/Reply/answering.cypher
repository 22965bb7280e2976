// For which of those asked does it speak?
UNWIND parent.answering AS node
RETURN node ORDER BY node.id
