// How many gaps are there of each kind?
WITH node.kind AS value, count(DISTINCT node.id) AS count
WITH {value: value, label: value, count: count} AS node
RETURN node ORDER BY node.count DESC, node.value
