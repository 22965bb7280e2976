// How many of these actors have each affiliation?
WITH node.affiliation AS value, count(DISTINCT node) AS count
WITH {value: value, label: value, count: count} AS node
WHERE node.value IS NOT NULL
RETURN node ORDER BY node.count DESC, node.value
