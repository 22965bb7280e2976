// By which citations?
UNWIND parent.within AS each
WITH DISTINCT each.cites AS cites, each.cited AS cited, each.to AS target, each.citing AS citing
WITH cites {
  .id, .mark, .ibid, .intent, number: toIntegerOrNull(cites.mark),
  source: target, edition: CASE WHEN cited:Edition THEN cited END, citing: citing
} AS node
RETURN node ORDER BY node.citing.id, node.number, node.mark, node.source.id, node.id
