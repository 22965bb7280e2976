// What does this edition cite, mark by mark?
MATCH (parent)-[cites:CITES]->(cited:Source|Edition)
WHERE visible(cites, cited)
WITH cites, cited, parent AS citing
WITH DISTINCT cites, cited, citing
OPTIONAL MATCH (cited)-[of:EDITION_OF]->(work:Source)
WHERE visible(of, work)
WITH cites {
  .id, .mark, .ibid, .intent,
  number: toIntegerOrNull(cites.mark),
  source: CASE WHEN cited:Source THEN cited ELSE work END,
  edition: CASE WHEN cited:Edition THEN cited END,
  statement: CASE WHEN citing:Statement THEN citing END,
  citing: CASE WHEN citing:Edition THEN citing END
} AS node
WHERE node.source IS NOT NULL
  AND (node.source.stub IS NOT NULL) = $stub
  AND node.source.stub = $stubKind
RETURN node ORDER BY node.number, node.mark, node.source.id, node.id
