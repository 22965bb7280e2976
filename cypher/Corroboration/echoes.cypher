// Which statements say in an own voice what they have from others?
UNWIND parent.echoes AS node
RETURN node ORDER BY node.statement.id
