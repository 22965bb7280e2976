// Is all that the accused's party says against an allegation certainly older than the allegation? Then these statements,
// else none. A later answer of any kind, or one that may be later, makes it no "only earlier"; so does an admission alone.
// rule earlierAnswers(claim) YIELD statement
MATCH (claim)<-[asserts:ASSERTS]-(assertion:Statement)
WHERE visible(asserts, assertion) AND asserts.stance = 'ASSERTS' AND claim.kind IN ['ALLEGATION', 'COUNTER_ALLEGATION']
WITH claim, min(coalesce(assertion.saidEarliest, '')) AS alleged
CALL (claim) {
  MATCH (claim)<-[reply:ASSERTS|DENIES|ADDRESSES]-(answer:Statement)
  WHERE visible(reply, answer) AND NOT reply.stance IN ['ASSERTS', 'ENDORSES', 'NO_REPLY', 'CONTENT_LOST']
  RETURN answer, type(reply) = 'DENIES' AS contrary
  UNION
  MATCH (claim)-[link:CONTRADICTS|COUNTERS]-(other:Claim)<-[holds:ASSERTS]-(answer:Statement)
  WHERE visible(link, other, holds, answer) AND (type(link) = 'CONTRADICTS' OR endNode(link) = claim)
  RETURN answer, true AS contrary
}
MATCH (answer)<-[made:MADE]-(speaker:Actor)
WHERE visible(made, speaker) AND made.as = 'ATTRIBUTED'
WITH claim, alleged, answer, contrary, speaker, answer.saidEarliest AS earliest, answer.saidLatest AS latest
CALL rule.party(speaker, earliest, latest) YIELD party
WITH claim, alleged, answer, contrary, party AS side, earliest, latest
MATCH (claim)-[against:AGAINST]->(accused:Actor)
WHERE visible(against, accused)
CALL rule.party(accused, earliest, latest) YIELD party
WITH alleged, answer, contrary, side, party
WHERE side = party
WITH alleged, collect(DISTINCT {statement: answer, contrary: contrary}) AS answers
WHERE any(each IN answers WHERE each.contrary) AND all(each IN answers WHERE each.statement.saidLatest < alleged)
UNWIND [each IN answers WHERE each.contrary | each.statement] AS statement
RETURN statement
