// A record has one edge of these types: which leads elsewhere than is said now?
CYPHER replan=skip
UNWIND $rows AS row
MATCH (node:Record {id: row.id})
CALL (node, row) {
  MATCH (node)-[edge:$any($leaving)]->(other:Record)
  RETURN edge, node AS from, other AS to
  UNION
  MATCH (node:Figure)<-[edge:HAS_FIGURE|SAID_HAS_FIGURE]-(other:Record)
  RETURN edge, other AS from, node AS to
}
WITH row, edge, from, to
WHERE type(edge) IN row.types AND edge.supersededAt IS NULL AND edge.standsFor IS NULL AND NOT edge.id IN row.keep
RETURN row.id AS of, edge {
  .id, .hash, .corpus, .base, .recordedAt, .recordedBy,
  type: type(edge),
  from: from.id,
  to: to.id,
  alsoIn: coalesce(edge.alsoIn, []),
  isOpen: true
} AS edge
