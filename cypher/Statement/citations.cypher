// What do this statement and the reports of it give as their source?
MATCH (parent) ((told:Statement)<-[tells:REPORTS]-(teller:Statement) WHERE visible(told, tells, teller)){0,12} (citing:Statement)-[cites:CITES]->(cited:Source|Edition)
WHERE visible(citing, cites, cited)
  AND (NOT $own OR citing = parent)
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
RETURN node ORDER BY node.number, node.mark, node.source.id, node.id
