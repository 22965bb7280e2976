// How many of these changes are of each sort?
WITH node.deed AS value, count(DISTINCT node.mark) AS count
WITH {value: value, label: value, count: count} AS node
RETURN node ORDER BY node.count DESC, node.value
