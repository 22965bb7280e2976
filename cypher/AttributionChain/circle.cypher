// Which statements tell each other in a circle?
UNWIND [link IN parent.links WHERE link.statement.id IN parent.circle | link.statement] AS node
RETURN node ORDER BY node.id
