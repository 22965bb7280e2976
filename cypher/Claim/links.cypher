// How does this claim stand to other claims?
MATCH (parent)-[link:CONTRADICTS|COUNTERS|REFINES|PART_OF|IN_TENSION_WITH|SUPPORTS|UNDERMINES|DERIVED_FROM|RESPONDS_TO|SAME_MEASURE|LOOKS_LIKE]-(node:Claim)
WHERE visible(link, node)
  AND type(link) IN $type
  AND node.kind IN $kind
WITH node, link {
  .id, .basis, .note, .recordedAt, .recordedBy,
  type: type(link),
  direction: CASE
    WHEN type(link) IN ['CONTRADICTS', 'IN_TENSION_WITH', 'SAME_MEASURE', 'LOOKS_LIKE'] THEN 'BOTH'
    WHEN endNode(link) = node THEN 'OUT'
    ELSE 'IN'
  END
} AS edge
WHERE edge.type IS NOT NULL
  AND edge.direction = $direction
RETURN node, edge ORDER BY edge.type, edge.direction, node.id, edge.id
