// Which are the links of the chain, from the outside inwards?
UNWIND parent.links AS node
RETURN node ORDER BY node.level
