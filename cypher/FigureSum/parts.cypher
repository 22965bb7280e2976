// Which figures are its parts?
UNWIND parent.parts AS node
RETURN node ORDER BY coalesce(node.periodEarliest, node.periodLatest), node.id
