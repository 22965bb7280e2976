// Which works cite each other?
UNWIND parent.within AS each
WITH each.from AS node
RETURN DISTINCT node ORDER BY node.id
