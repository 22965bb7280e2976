// On how many of these claims is there a position of each stance?
MATCH (node)<-[position:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]-(said:Statement)
WHERE visible(position, said)
WITH position.stance AS value, position.stance AS label, count(DISTINCT node) AS count
WITH {value: value, label: label, count: count} AS node
RETURN node ORDER BY node.count DESC, node.value
