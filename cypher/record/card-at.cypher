// What did a record say at an instant, with the edges that were part of it?
MATCH (node:Record {id: $id})
OPTIONAL MATCH (node)-[:WAS]->(past:Past)
WHERE past.recordedAt <= $at AND past.supersededAt > $at
WITH node, head(collect(past)) AS past
WITH node, CASE WHEN node.recordedAt <= $at AND coalesce(node.supersededAt > $at, true) THEN node ELSE past END AS state
WHERE state IS NOT NULL
// Also of a record without any edges there is one row.
CALL (node) {
  CALL (node) {
    MATCH (node)-[edge]->(to:Record)
    WHERE type(edge) IN $leaving
      AND edge.recordedAt <= $at AND coalesce(edge.supersededAt > $at, true)
    RETURN edge, node AS from, to, to AS other
    UNION
    MATCH (node)<-[edge]-(from:Record)
    WHERE type(edge) IN $arriving
      AND edge.recordedAt <= $at AND coalesce(edge.supersededAt > $at, true)
    RETURN edge, from, node AS to, from AS other
  }
  RETURN collect({type: type(edge), properties: properties(edge), from: from.id, to: to.id, isGone: other.supersededAt IS NOT NULL AND NOT EXISTS { (other)-[judged:SAME_AS {judgement: 'SAME'}]->() WHERE judged.supersededAt IS NULL }}) AS edges
}
RETURN properties(state) AS properties, coalesce(state.labels, labels(state)) AS labels, edges
