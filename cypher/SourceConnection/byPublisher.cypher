// How many of these sources did each actor publish?
MATCH (node)-[published:PUBLISHED_BY]->(publisher:Actor)
WHERE visible(published, publisher)
WITH publisher.id AS value, publisher.name AS label, count(DISTINCT node) AS count
WITH {value: value, label: label, count: count} AS node
RETURN node ORDER BY node.count DESC, node.value
