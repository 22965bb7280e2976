// Is all that the accused's party says against an allegation certainly older than the allegation? Then these statements,
// else none. A later answer of any kind, or one that may be later, makes it no "only earlier"; so does an admission alone.
// rule earlierAnswers(claim, allegations, replies, opposed) YIELD earlier
WITH claim, reduce(first = null, each IN allegations | CASE WHEN first <= coalesce(each.saidEarliest, '') THEN first ELSE coalesce(each.saidEarliest, '') END) AS alleged,
  [each IN replies | {statement: each.statement, contrary: each.stance IN ['DENIES', 'DISPUTES']}]
    + [each IN opposed | {statement: each.statement, contrary: true}] AS given
// Most answers come after the allegation: then nobody need be asked for whom he speaks.
WHERE any(each IN given WHERE each.contrary AND each.statement.saidLatest < alleged)
UNWIND given AS answer
WITH claim, alleged, answer, answer.statement AS said, answer.statement.saidEarliest AS earliest, answer.statement.saidLatest AS latest
MATCH (said)<-[made:MADE]-(speaker:Actor)
WHERE visible(made, speaker) AND made.as = 'ATTRIBUTED'
CALL rule.principals(speaker, earliest, latest) YIELD principals
WITH alleged, answer, earliest, latest, claim, collect(principals) AS sides
MATCH (claim)-[against:AGAINST]->(accused:Actor)
WHERE visible(against, accused)
CALL rule.principals(accused, earliest, latest) YIELD principals
WITH alleged, answer, sides, principals
WHERE any(side IN sides WHERE any(each IN side WHERE each IN principals))
WITH alleged, collect(DISTINCT answer) AS answers
WHERE any(each IN answers WHERE each.contrary) AND all(each IN answers WHERE each.statement.saidLatest < alleged)
UNWIND [each IN answers WHERE each.contrary | each.statement] AS statement
RETURN collect(DISTINCT statement) AS earlier
