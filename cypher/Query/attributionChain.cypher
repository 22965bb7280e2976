// How did a statement reach those who tell it: who tells whom, from the statement asked about inwards to its root?
MATCH (asked:Statement {id: $statement})
WHERE visible(asked)
CALL rule.chain(asked) YIELD links, circle, truncated
WITH asked, links, circle, truncated, last(links).statement AS innermost
CALL (innermost) {
  OPTIONAL MATCH (innermost)-[within:IN]->(occasion:Utterance)-[issued:ISSUED_AS]->(source:Source)
  WHERE visible(within, occasion, issued, source)
  WITH innermost, collect(source) AS sources
  RETURN CASE WHEN innermost:Report THEN null WHEN size(sources) = 0 THEN 'AS_TOLD' WHEN any(source IN sources WHERE source.stub IS NULL) THEN 'KNOWN' ELSE 'STUB' END AS origin
}
CALL (links) {
  UNWIND links AS link
  WITH link.statement AS told
  CALL rule.trailGaps(told) YIELD gaps
  UNWIND gaps AS gap
  WITH DISTINCT gap ORDER BY gap
  RETURN collect(gap) AS gaps
}
WITH {
  statement: asked,
  links: links,
  depth: size(links),
  end: CASE WHEN circle IS NOT NULL THEN 'CIRCLE' WHEN truncated THEN 'BOUND' WHEN innermost:Report THEN 'NOT_SHOWN' ELSE 'ROOT' END,
  origin: origin,
  inferred: any(link IN links WHERE coalesce(link.identity = 'INFERRED', false)),
  gaps: gaps,
  circle: coalesce(circle, []),
  truncated: truncated
} AS node
RETURN node
