// What is missing around these claims? Bearers are the statements on them and the reports of these, each with its claim;
// editions are those whose notes are looked through. Only the kinds asked for are looked for.
// rule gapsIn(claims, bearers, editions, kinds) YIELD kind, at, claim, detail
CALL (claims, bearers, editions, kinds) {
  UNWIND [each IN kinds WHERE each = 'SINGLE_ROOT'] AS kind
  UNWIND claims AS claim
  MATCH (claim)<-[asserts:ASSERTS]-(assertion:Statement)-[within:IN]->(occasion:Utterance)
  WHERE visible(asserts, assertion, within, occasion) AND asserts.stance = 'ASSERTS'
  WITH kind, claim, count(DISTINCT occasion) AS occasions
  WHERE occasions = 1
  RETURN kind, claim AS at, claim, null AS detail
  UNION ALL
  UNWIND [each IN kinds WHERE each = 'UNKNOWN_ROOT'] AS kind
  UNWIND bearers AS bearer
  WITH kind, bearer.claim AS claim, bearer.carrier AS carrier
  // Silence was said nowhere.
  WHERE NOT carrier:Report AND NOT EXISTS { (carrier)-[silent:ADDRESSES]->(claim) WHERE visible(silent) AND silent.stance = 'NO_REPLY' }
  CALL rule.root(carrier) YIELD root
  WITH kind, claim, root
  WHERE NOT root.known
  RETURN kind, root.statement AS at, claim, null AS detail
  UNION ALL
  UNWIND [each IN kinds WHERE each IN ['LOST_FOOTNOTE', 'UNNAMED_SOURCE', 'UNDATED']] AS kind
  UNWIND bearers + [each IN editions | {carrier: each, claim: null}] AS bearer
  WITH kind, bearer.claim AS claim, bearer.carrier AS carrier
  MATCH (carrier)-[cites:CITES]->(cited:Source)
  WHERE visible(cites, cited) AND CASE kind
    WHEN 'LOST_FOOTNOTE' THEN cited.stub = 'LOST_FOOTNOTE'
    WHEN 'UNNAMED_SOURCE' THEN cited.stub IN ['UNIDENTIFIED', 'NOTE_WITHOUT_SOURCE']
    ELSE cited.stub IS NULL AND cited.publishedEarliest IS NULL AND cited.publishedLatest IS NULL
      AND NOT EXISTS { (cited)<-[of:EDITION_OF]-(print:Edition) WHERE visible(of, print) AND print.published IS NOT NULL }
  END
  RETURN kind, cited AS at, claim, cites.mark AS detail
  UNION ALL
  UNWIND [each IN kinds WHERE each = 'UNDATED'] AS kind
  UNWIND bearers AS bearer
  WITH kind, bearer.claim AS claim, bearer.carrier AS carrier
  MATCH (carrier)-[within:IN]->(occasion:Utterance)
  WHERE visible(within, occasion) AND occasion.saidEarliest IS NULL AND occasion.saidLatest IS NULL
  RETURN kind, occasion AS at, claim, null AS detail
  UNION ALL
  UNWIND [each IN kinds WHERE each = 'UNDATED'] AS kind
  UNWIND bearers AS bearer
  WITH kind, bearer.claim AS claim, bearer.carrier AS carrier
  MATCH (carrier)-[within:IN]->(occasion:Utterance)-[issued:ISSUED_AS]->(work:Source)
  WHERE visible(within, occasion, issued, work) AND work.stub IS NULL AND work.publishedEarliest IS NULL AND work.publishedLatest IS NULL
    AND NOT EXISTS { (work)<-[of:EDITION_OF]-(print:Edition) WHERE visible(of, print) AND print.published IS NOT NULL }
  RETURN kind, work AS at, claim, null AS detail
  UNION ALL
  UNWIND [each IN kinds WHERE each = 'UNNAMED_SOURCE'] AS kind
  UNWIND bearers AS bearer
  WITH kind, bearer.claim AS claim, bearer.carrier AS carrier
  MATCH (carrier)<-[made:MADE]-(maker:Actor)
  WHERE visible(made, maker) AND made.as <> 'ALTERNATIVE' AND maker.kind = 'UNIDENTIFIED'
  RETURN kind, maker AS at, claim, null AS detail
  UNION ALL
  UNWIND [each IN kinds WHERE each IN ['UNNAMED_SOURCE', 'BROKEN_QUOTE']] AS kind
  UNWIND bearers AS bearer
  WITH kind, bearer.claim AS claim, bearer.carrier AS carrier
  MATCH (carrier)-[found:FOUND_IN]->(edition:Edition)
  WHERE visible(found, edition)
    AND CASE kind WHEN 'BROKEN_QUOTE' THEN found.verification = 'BROKEN' ELSE found.attribution = 'PASSIVE_UNNAMED' END
  RETURN kind, carrier AS at, claim, CASE kind WHEN 'BROKEN_QUOTE' THEN coalesce(found.words, found.quote, toString(found.start)) END AS detail
  UNION ALL
  UNWIND [each IN kinds WHERE each = 'UNANSWERED'] AS kind
  UNWIND claims AS claim
  CALL rule.disputeFindings(claim) YIELD findings
  WITH kind, claim, findings
  WHERE any(each IN findings WHERE each.finding = 'UNANSWERED')
  RETURN kind, claim AS at, claim, null AS detail
  UNION ALL
  UNWIND [each IN kinds WHERE each = 'SUSPECT_VALUE'] AS kind
  UNWIND [each IN claims | {owner: each, claim: each}] + [each IN bearers | {owner: each.carrier, claim: each.claim}] AS origin
  WITH kind, origin, origin.owner AS owner
  MATCH (owner)-[has:HAS_FIGURE]->(figure:Figure)
  WHERE visible(has, figure)
  CALL rule.suspectValues(figure) YIELD suspects
  UNWIND suspects AS suspect
  RETURN kind, suspect.subject AS at, origin.claim AS claim, suspect.label AS detail
}
RETURN kind, at, claim, detail
