// How many of these claims are on each topic?
MATCH (node)-[about:ABOUT]->(topic:Topic)
WHERE visible(about, topic)
WITH topic.id AS value, topic.name AS label, count(DISTINCT node) AS count
WITH {value: value, label: label, count: count} AS node
RETURN node ORDER BY node.count DESC, node.value
