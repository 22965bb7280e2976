// Which statements and reports keep other tellings?
UNWIND parent.weakened AS node
RETURN node ORDER BY node.id
