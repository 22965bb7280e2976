// Which of the claims looked at does it touch?
UNWIND parent.claims AS node
RETURN node ORDER BY node.id
