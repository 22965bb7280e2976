// Which nodes are next to it, and by which edges?
WITH parent.start AS start
MATCH (start)-[link:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR|CONTESTS|RETRACTS|REPORTS|ATTRIBUTES_TO|MADE|IN|ISSUED_AS|ADDRESSED_TO|REPLIES_TO|FOUND_IN|NAMED_IN|CITES|EDITION_OF|PUBLISHED_BY|AUTHORED_BY|ACTS_FOR|NAMED|AGAINST|ABOUT|CONTRADICTS|COUNTERS|REFINES|PART_OF|IN_TENSION_WITH|SUPPORTS|UNDERMINES|DERIVED_FROM|RESPONDS_TO|SAME_MEASURE|LOOKS_LIKE|HAS_FIGURE|MEASURES|SUM_OF|SAME_AS]-(node:Record)
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
