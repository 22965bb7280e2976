// The clock is new in a graph that has records: it goes on after the last of them.
CALL () {
  MATCH (node:Record)
  RETURN max(node.recordedAt) AS at, max(node.supersededAt) AS until
  UNION ALL
  MATCH (:Record)-[edge]->()
  RETURN max(edge.recordedAt) AS at, max(edge.supersededAt) AS until
}
WITH max(at) AS at, max(until) AS until
WITH CASE WHEN until > at THEN until ELSE at END AS last
MATCH (clock:Clock {id: 'record'})
SET clock.millis = CASE
  WHEN last IS NULL OR datetime(last).epochMillis < clock.millis THEN clock.millis
  ELSE datetime(last).epochMillis + 1
END
RETURN clock.millis AS millis
