// Which of these edges were taken away by hand, so that a corpus says them and the graph does not?
CYPHER replan=skip
UNWIND $rows AS row
MATCH (from:Record {id: row.from})-[edge]->(to:Record {id: row.to})
WHERE edge.id = row.id AND edge.supersededAt IS NOT NULL AND edge.standsFor IS NULL
WITH row, from, to, edge ORDER BY edge.supersededAt DESC
WITH row, from, to, head(collect(edge)) AS edge
WHERE edge.base IS NOT NULL
RETURN edge {
  .id, .hash, .corpus, .base, .recordedAt, .recordedBy,
  type: substring(type(edge), 4),
  from: from.id,
  to: to.id,
  alsoIn: coalesce(edge.alsoIn, []),
  isOpen: false
} AS edge
