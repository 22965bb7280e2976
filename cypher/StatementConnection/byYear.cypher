// How many of these statements were said in each year, counting the first day that they may have been?
WITH substring(node.saidEarliest, 0, 4) AS value, count(DISTINCT node) AS count
WITH {value: value, label: value, count: count} AS node
WHERE node.value IS NOT NULL
RETURN node ORDER BY node.count DESC, node.value
