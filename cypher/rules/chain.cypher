// What does a report tell, and what does that tell, inwards to the statement that tells nothing? Each statement once,
// nearest first. Reports never go in a circle; should a graph be broken so that they do, those in it are named.
// rule chain(statement) YIELD links, circle, truncated
MATCH path = ANY SHORTEST (statement) ((teller:Statement)-[tells:REPORTS]->(told:Statement) WHERE visible(teller, tells, told)){0,24} (reached:Statement)
WHERE visible(reached)
WITH reached, length(path) AS depth
CALL (reached) {
  OPTIONAL MATCH (reached)-[telling:REPORTS]->(inner:Statement)
  WHERE visible(telling, inner)
  WITH telling, inner ORDER BY inner.id
  RETURN collect(telling) AS tellings, collect(inner) AS inners
}
WITH reached, depth, tellings[0] AS telling, inners ORDER BY depth, reached.id
WITH collect({statement: reached, telling: telling, inners: inners}) AS reports
WITH reports, reduce(pairs = [], each IN reports | pairs + [inner IN each.inners | [each.statement.id, inner.id]]) AS pairs
CALL rule.circles(pairs) YIELD circles
WITH reports, circles, reports[size(reports) - 1] AS last
RETURN [level IN range(1, size(reports)) | {
    level: level,
    statement: reports[level - 1].statement,
    mode: reports[level - 1].telling.mode,
    distance: reports[level - 1].telling.distance,
    identity: reports[level - 1].telling.identity,
    asReported: reports[level - 1].telling.asReported,
    saidAsReported: reports[level - 1].telling.saidAsReported
  }] AS links,
  head(circles) AS circle,
  last.depth = 24 AND size(last.inners) > 0 AND size(circles) = 0 AS truncated
