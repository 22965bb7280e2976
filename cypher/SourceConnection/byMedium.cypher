// How many of these sources are of each medium?
WITH node.medium AS value, count(DISTINCT node) AS count
WITH {value: value, label: value, count: count} AS node
WHERE node.value IS NOT NULL
RETURN node ORDER BY node.count DESC, node.value
