// How many of these changes concern each kind of record?
WITH node.kind AS value, count(DISTINCT node.mark) AS count
WITH {value: value, label: value, count: count} AS node
RETURN node ORDER BY node.count DESC, node.value
