// What was done to an edge after one record time and up to another? An edge is never changed: the old one is closed and a
// new one with its id written at the same time, between the same two ends.
// rule edgeChanges(edge, since, until) YIELD changes
WITH edge, since, until, startNode(edge) AS from, endNode(edge) AS to
OPTIONAL MATCH (from)-[twin]->(to)
WHERE kept(twin) AND twin.id = edge.id AND twin <> edge
WITH edge, since, until, from, to,
  head([each IN collect(twin) WHERE each.supersededAt = edge.recordedAt]) AS earlier,
  head([each IN collect(twin) WHERE each.recordedAt = edge.supersededAt]) AS later
WITH edge, from, to, earlier, [each IN [
  CASE WHEN edge.recordedAt > since AND edge.recordedAt <= until THEN CASE WHEN earlier IS NULL THEN 'ADDED' ELSE 'CHANGED' END END,
  CASE WHEN edge.supersededAt > since AND edge.supersededAt <= until AND later IS NULL THEN 'CLOSED' END
] WHERE each IS NOT NULL] AS deeds
UNWIND deeds AS deed
RETURN collect({
  deed: deed,
  id: edge.id,
  kind: replace(type(edge), 'WAS_', ''),
  from: from,
  to: to,
  at: CASE deed WHEN 'CLOSED' THEN edge.supersededAt ELSE edge.recordedAt END,
  by: CASE WHEN deed <> 'CLOSED' THEN edge.recordedBy END,
  before: CASE deed WHEN 'CHANGED' THEN earlier WHEN 'CLOSED' THEN edge END,
  after: CASE WHEN deed <> 'CLOSED' THEN edge END
}) AS changes
