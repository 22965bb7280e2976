// On how many of these claims did each actor take a position?
MATCH (node)<-[position:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]-(said:Statement)<-[made:MADE]-(maker:Actor)
WHERE visible(position, said, made, maker) AND made.as = 'ATTRIBUTED'
WITH maker.id AS value, maker.name AS label, count(DISTINCT node) AS count
WITH {value: value, label: label, count: count} AS node
RETURN node ORDER BY node.count DESC, node.value
