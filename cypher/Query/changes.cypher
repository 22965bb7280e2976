// What was added, changed and closed in the record after one time and up to another?
CALL () {
  MATCH (record:Record)
  WHERE record.recordedAt > $from AND record.recordedAt <= $to AND kept(record)
  RETURN record
  UNION
  MATCH (record:Record)
  WHERE record.supersededAt > $from AND record.supersededAt <= $to AND kept(record)
  RETURN record
  UNION
  MATCH (record:Record)-[was:WAS]->(past:Past)
  WHERE past.recordedAt > $from AND past.recordedAt <= $to AND kept(record, was, past)
  RETURN record
  UNION
  MATCH (record:Record)-[was:WAS]->(past:Past)
  WHERE past.supersededAt > $from AND past.supersededAt <= $to AND kept(record, was, past)
  RETURN record
}
WITH record LIMIT 5001
WITH collect(record) AS records
CALL () {
  CALL db.index.fulltext.queryRelationships('edge_times', 'recordedAt:{"' + $from + '" TO "' + $to + '"] OR supersededAt:{"' + $from + '" TO "' + $to + '"]', {limit: 5001}) YIELD relationship AS edge
  WITH edge WHERE kept(edge)
  RETURN collect(edge) AS edges
}
WITH records[..5000] AS records, edges[..5000] AS edges, size(records) > 5000 OR size(edges) > 5000 AS cut, $from AS since, $to AS until
CALL (records, edges, since, until) {
  UNWIND records AS record
  CALL rule.nodeChanges(record, since, until) YIELD changes
  RETURN changes
  UNION ALL
  UNWIND edges AS edge
  CALL rule.edgeChanges(edge, since, until) YIELD changes
  RETURN changes
}
WITH changes, cut
UNWIND changes AS change
WITH DISTINCT change {.*, cut: cut, mark: change.at + ' ' + change.deed + ' ' + change.kind + ' ' + change.id} AS node
RETURN node ORDER BY node.at, node.mark
