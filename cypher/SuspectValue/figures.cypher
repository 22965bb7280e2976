// Which figures do not fit together?
UNWIND parent.figures AS node
RETURN node ORDER BY node.id
