// Which of these works cite each other in a circle, and is that circular reporting? It is if each cites the next as
// evidence, and in the very edition that cites again; a work cited without an edition is meant in any edition that is
// not certainly later. A circle that a see-also or another edition closes is shown, and is not circular.
// rule circularReporting(works) YIELD circles
CALL (works) {
  UNWIND works AS work
  MATCH (work)<-[of:EDITION_OF]-(citing:Edition)-[cites:CITES]->(cited:Source|Edition)
  WHERE visible(of, citing, cites, cited)
  OPTIONAL MATCH (cited)-[state:EDITION_OF]->(base:Source)
  WHERE visible(state, base)
  WITH works, work, citing, cites, cited, coalesce(base, cited) AS target
  WHERE target IN works AND target <> work
  OPTIONAL MATCH (target)<-[among:EDITION_OF]-(meant:Edition)
  WHERE visible(among, meant) AND (meant = cited OR (cited:Source AND NOT coalesce(citing.publishedLatest < meant.publishedEarliest, false)))
  WITH work, target, citing, cites, cited, meant ORDER BY citing.id, cites.id, meant.id
  RETURN collect({from: work, to: target, citing: citing, meant: meant, cites: cites, cited: cited, evidence: cites.intent = 'EVIDENCE'}) AS citations
}
WITH citations,
  [each IN citations | [each.from.id, each.to.id]] AS workPairs,
  [each IN citations WHERE each.evidence | [each.from.id, each.to.id]] AS evidencePairs,
  [each IN citations WHERE each.meant IS NOT NULL | [each.citing.id, each.meant.id]] AS editionPairs,
  [each IN citations WHERE each.meant IS NOT NULL AND each.evidence | [each.citing.id, each.meant.id]] AS strictPairs
CALL rule.circles(workPairs) YIELD circles
WITH citations, circles AS loops, evidencePairs, editionPairs, strictPairs
CALL rule.circles(evidencePairs) YIELD circles
WITH citations, loops, circles AS byEvidence, editionPairs, strictPairs
CALL rule.circles(editionPairs) YIELD circles
WITH citations, loops, byEvidence, circles AS byEdition, strictPairs
CALL rule.circles(strictPairs) YIELD circles
WITH citations, loops, byEvidence, byEdition, circles AS strict
CALL (citations, loops, byEvidence, byEdition, strict) {
  UNWIND loops AS loop
  WITH loop, [each IN citations WHERE each.from.id IN loop AND each.to.id IN loop] AS within, byEvidence, byEdition, strict
  WITH loop, within,
    any(each IN within WHERE any(ids IN strict WHERE each.citing.id IN ids)) AS circular,
    any(each IN within WHERE any(ids IN byEvidence WHERE each.from.id IN ids)) AS evidenced,
    any(each IN within WHERE any(ids IN byEdition WHERE each.citing.id IN ids)) AS closed
  RETURN collect({
    loop: loop, within: within, circular: circular,
    reasons: CASE WHEN circular THEN [] WHEN evidenced AND closed THEN ['SEE_ALSO', 'OTHER_EDITION']
      ELSE [reason IN [CASE WHEN NOT evidenced THEN 'SEE_ALSO' END, CASE WHEN NOT closed THEN 'OTHER_EDITION' END] WHERE reason IS NOT NULL] END
  }) AS found
}
RETURN found AS circles
