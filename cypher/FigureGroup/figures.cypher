// Which figures are of this group?
UNWIND parent.figures AS node
RETURN node ORDER BY node.id
