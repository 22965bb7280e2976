// Which works?
UNWIND parent.works AS node
RETURN node ORDER BY node.id
