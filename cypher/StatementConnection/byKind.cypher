// How many of these statements are of each kind?
UNWIND [label IN labels(node) WHERE NOT label IN ['Record', 'Statement']] AS value
WITH value, count(DISTINCT node) AS count
WITH {value: value, label: value, count: count} AS node
RETURN node ORDER BY node.count DESC, node.value
