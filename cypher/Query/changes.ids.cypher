// What was added, changed and closed about these records, and on the edges at them?
MATCH (record:Record)
WHERE record.id IN $ids AND kept(record)
WITH collect(record) AS records, $from AS since, $to AS until
CALL (records, since, until) {
  UNWIND records AS record
  MATCH (record)-[edge]-(other:Record)
  WHERE kept(edge, other) AND (edge.recordedAt > since AND edge.recordedAt <= until OR edge.supersededAt > since AND edge.supersededAt <= until)
  WITH DISTINCT edge LIMIT 5001
  RETURN collect(edge) AS edges
}
WITH records, edges[..5000] AS edges, size(edges) > 5000 AS cut, since, until
// One row a record, without the lists: kept in every row, they would be counted thousands of times.
UNWIND [each IN records | {record: each}] + [each IN edges | {edge: each}] AS item
WITH item, cut, since, until
CALL (item, since, until) {
  WITH item.record AS record, since, until WHERE record IS NOT NULL
  CALL rule.nodeChanges(record, since, until) YIELD changes
  RETURN changes
  UNION ALL
  WITH item.edge AS edge, since, until WHERE edge IS NOT NULL
  CALL rule.edgeChanges(edge, since, until) YIELD changes
  RETURN changes
}
WITH changes, cut
UNWIND changes AS change
WITH DISTINCT change {.*, cut: cut, mark: change.at + ' ' + change.deed + ' ' + change.kind + ' ' + change.id} AS node
RETURN node ORDER BY node.at, node.mark
