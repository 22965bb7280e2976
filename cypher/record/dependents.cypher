// What else that is in force hangs on a record, and would hang on nothing without it?
MATCH (node:Record {id: $id})
CALL (node) {
  MATCH (node)<-[edge]-(other:Record)
  WHERE edge.supersededAt IS NULL AND NOT edge.id IN $own
  RETURN edge, other
  UNION
  MATCH (node)-[edge:MADE|HAS_FIGURE|SAID_MADE|SAID_HAS_FIGURE]->(other:Record)
  WHERE edge.supersededAt IS NULL AND NOT edge.id IN $own
  RETURN edge, other
}
RETURN DISTINCT replace(type(edge), 'SAID_', '') AS type, other.id AS id ORDER BY id LIMIT 11
