// What would not be whole without these records: statements without their claim, their maker or their occasion, editions
// without their source, figures without what they belong to?
MATCH (node:Record) WHERE node.id IN $ids
CALL (node) {
  MATCH (node)<-[edge:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR|CONTESTS|RETRACTS|REPORTS|IN|EDITION_OF|MEASURES]-(other:Record)
  RETURN edge, other
  UNION
  MATCH (node)-[edge:MADE|HAS_FIGURE]->(other:Record)
  RETURN edge, other
}
WITH node, edge, other
WHERE edge.supersededAt IS NULL AND NOT other.id IN $ids
RETURN DISTINCT other.id AS id, type(edge) AS type, node.id AS of ORDER BY id, type, of
