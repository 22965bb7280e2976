// Who cites this source, or an edition of it?
MATCH (parent) ((work:Source)<-[state:EDITION_OF]-(dated:Edition) WHERE visible(work, state, dated)){0,1} (cited:Source|Edition)<-[cites:CITES]-(citing:Statement|Edition)
WHERE visible(cited, cites, citing)
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
RETURN node ORDER BY node.number, node.mark, node.source.id, node.id
