// How many of these statements did each actor make?
MATCH (node)<-[made:MADE]-(maker:Actor)
WHERE visible(made, maker) AND made.as = 'ATTRIBUTED'
WITH maker.id AS value, maker.name AS label, count(DISTINCT node) AS count
WITH {value: value, label: label, count: count} AS node
RETURN node ORDER BY node.count DESC, node.value
