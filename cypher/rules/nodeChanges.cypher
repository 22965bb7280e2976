// What was done to a node after one record time and up to another? Each state in which it was is in the record; one that
// begins where another ends is a change, one that begins otherwise an addition, one that nothing follows a closing.
// rule nodeChanges(node, since, until) YIELD changes
CALL (node) {
  OPTIONAL MATCH (node)-[was:WAS]->(past:Past)
  WHERE kept(was, past)
  WITH node, collect(past) AS pasts
  UNWIND pasts + [node] AS state
  WITH state ORDER BY state.recordedAt, coalesce(state.supersededAt, '9999')
  RETURN collect(state) AS states
}
UNWIND range(0, size(states) - 1) AS place
WITH node, since, until, states[place] AS state,
  CASE WHEN place > 0 THEN states[place - 1] END AS earlier,
  CASE WHEN place < size(states) - 1 THEN states[place + 1] END AS later
WITH node, state, earlier, [each IN [
  CASE WHEN state.recordedAt > since AND state.recordedAt <= until THEN CASE WHEN earlier.supersededAt = state.recordedAt THEN 'CHANGED' ELSE 'ADDED' END END,
  CASE WHEN state.supersededAt > since AND state.supersededAt <= until AND coalesce(later.recordedAt <> state.supersededAt, true) THEN 'CLOSED' END
] WHERE each IS NOT NULL] AS deeds
UNWIND deeds AS deed
RETURN collect({
  deed: deed,
  id: node.id,
  kind: head([label IN coalesce(state.labels, labels(node)) WHERE NOT label IN ['Record', 'Statement']] + ['Statement']),
  node: node,
  at: CASE deed WHEN 'CLOSED' THEN state.supersededAt ELSE state.recordedAt END,
  by: CASE WHEN deed <> 'CLOSED' THEN state.recordedBy END,
  before: CASE deed WHEN 'CHANGED' THEN earlier WHEN 'CLOSED' THEN state END,
  after: CASE WHEN deed <> 'CLOSED' THEN state END
}) AS changes
