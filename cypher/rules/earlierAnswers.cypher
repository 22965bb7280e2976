// Is all that the accused said against an allegation older than the allegation? Then these statements, else none.
// A date that may be later is no earlier answer.
// rule earlierAnswers(claim) YIELD statement
MATCH (claim)<-[asserts:ASSERTS]-(assertion:Statement)
WHERE visible(asserts, assertion) AND asserts.stance = 'ASSERTS' AND claim.kind IN ['ALLEGATION', 'COUNTER_ALLEGATION']
WITH claim, min(coalesce(assertion.saidEarliest, '')) AS alleged
CALL (claim) {
  MATCH (claim)<-[reply:ASSERTS|DENIES|ADDRESSES]-(answer:Statement)
  WHERE visible(reply, answer) AND NOT reply.stance IN ['ASSERTS', 'ENDORSES', 'NO_REPLY', 'CONTENT_LOST']
  RETURN answer
  UNION
  MATCH (claim)-[link:CONTRADICTS|COUNTERS]-(other:Claim)<-[holds:ASSERTS]-(answer:Statement)
  WHERE visible(link, other, holds, answer) AND (type(link) = 'CONTRADICTS' OR endNode(link) = claim)
  RETURN answer
}
MATCH (answer)<-[made:MADE]-(speaker:Actor)
WHERE visible(made, speaker) AND made.as = 'ATTRIBUTED'
WITH claim, alleged, answer, speaker, answer.saidEarliest AS earliest, answer.saidLatest AS latest
CALL rule.party(speaker, earliest, latest) YIELD party
WITH claim, alleged, answer, party AS side, earliest, latest
MATCH (claim)-[against:AGAINST]->(accused:Actor)
WHERE visible(against, accused)
CALL rule.party(accused, earliest, latest) YIELD party
WITH alleged, answer, side, party
WHERE side = party
WITH alleged, collect(DISTINCT answer) AS answers
WHERE size(answers) > 0 AND all(each IN answers WHERE each.saidLatest < alleged)
UNWIND answers AS statement
RETURN statement
