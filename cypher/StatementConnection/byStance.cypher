// How many of these statements take each stance?
MATCH (node)-[position:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]->(claim:Claim)
WHERE visible(position, claim)
WITH position.stance AS value, position.stance AS label, count(DISTINCT node) AS count
WITH {value: value, label: label, count: count} AS node
RETURN node ORDER BY node.count DESC, node.value
