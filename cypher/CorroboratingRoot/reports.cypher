// Which reports tell it?
UNWIND [telling IN parent.tellings WHERE telling.carrier:Report | telling.carrier] AS node
RETURN DISTINCT node ORDER BY node.id
