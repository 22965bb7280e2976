// How many of these claims accuse each actor?
MATCH (node)-[against:AGAINST]->(accused:Actor)
WHERE visible(against, accused)
WITH accused.id AS value, accused.name AS label, count(DISTINCT node) AS count
WITH {value: value, label: label, count: count} AS node
RETURN node ORDER BY node.count DESC, node.value
