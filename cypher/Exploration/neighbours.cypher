// Which nodes are next to it, and by which edges?
WITH parent.start AS start
MATCH (start)-[link]-(node:Record)
WHERE visible(link, node)
  AND type(link) IN $type
  AND any(label IN labels(node) WHERE label IN $kind)
WITH node, link {
  .id, .recordedAt, .recordedBy,
  type: type(link),
  direction: CASE WHEN startNode(link) = start THEN 'OUT' ELSE 'IN' END
} AS edge
WHERE edge.type IS NOT NULL
  AND edge.direction = $direction
RETURN node, edge ORDER BY edge.type, edge.direction, node.id, edge.id
