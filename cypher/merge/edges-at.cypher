// Which edges are open at a record, but for judgements?
MATCH (node:Record {id: $id})
CALL (node) {
  MATCH (node)-[edge]->(to:Record)
  RETURN edge, node AS from, to
  UNION
  MATCH (node)<-[edge]-(from:Record)
  RETURN edge, from, node AS to
}
WITH edge, from, to
WHERE edge.supersededAt IS NULL AND type(edge) <> 'SAME_AS'
RETURN type(edge) AS type, from.id AS from, to.id AS to, properties(edge) AS properties
