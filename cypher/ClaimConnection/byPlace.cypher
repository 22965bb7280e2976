// How many of these claims are about each place?
MATCH (node)-[about:ABOUT]->(place:Place)
WHERE visible(about, place)
WITH place.id AS value, place.name AS label, count(DISTINCT node) AS count
WITH {value: value, label: label, count: count} AS node
RETURN node ORDER BY node.count DESC, node.value
