// Which statements and reports are known through it alone?
UNWIND parent.fallen AS node
RETURN node ORDER BY node.id
