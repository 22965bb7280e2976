// How many of these claims are about each event?
MATCH (node)-[about:ABOUT]->(event:Event)
WHERE visible(about, event)
WITH event.id AS value, event.name AS label, count(DISTINCT node) AS count
WITH {value: value, label: label, count: count} AS node
RETURN node ORDER BY node.count DESC, node.value
