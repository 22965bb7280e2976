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
  UNWIND ['edge_times', 'closed_edge_times'] AS times
  CALL db.index.fulltext.queryRelationships(times, 'recordedAt:{"' + $from + '" TO "' + $to + '"] OR supersededAt:{"' + $from + '" TO "' + $to + '"]', {limit: 5001}) YIELD relationship AS edge
  WITH edge WHERE kept(edge) LIMIT 5001
  RETURN collect(edge) AS edges
}
WITH records[..5000] AS records, edges[..5000] AS edges, size(records) > 5000 OR size(edges) > 5000 AS cut, $from AS since, $to AS until
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
