// What is alleged or asked by a claim, a statement, an utterance or a source, by whom, when, and of whom? Each statement
// that puts it, and each matter: a claim with the first day it was put, or a letter of which we have only the addresses.
// rule questions(target) YIELD questions, asked, truncated
CALL (target) {
  CALL (target) {
    MATCH (target)<-[puts:ASSERTS|CALLS_FOR]-(said:Statement)
    WHERE visible(puts, said) AND target:Claim AND puts.stance IN ['ASSERTS', 'DEMANDS', 'ASKS']
    RETURN said
    UNION
    WITH target WHERE target:Statement
    RETURN target AS said
    UNION
    MATCH (target)<-[within:IN]-(said:Statement)
    WHERE visible(within, said) AND target:Utterance
    RETURN said
    UNION
    MATCH (target)<-[issued:ISSUED_AS]-(utterance:Utterance)<-[within:IN]-(said:Statement)
    WHERE visible(issued, utterance, within, said) AND target:Source
    RETURN said
  }
  WITH said ORDER BY coalesce(said.saidEarliest, said.saidLatest), said.id
  RETURN collect(said) AS sayings
}
WITH target, sayings[..200] AS statements, size(sayings) > 200 AS truncated
CALL (statements) {
  // What a report puts is what its root held or asked for; and that is no answer to it.
  UNWIND statements AS said
  MATCH (said) ((teller:Statement)-[tells:REPORTS]->(told:Statement) WHERE visible(teller, tells, told)){0,12} (origin:Statement)-[puts:ASSERTS|CALLS_FOR]->(claim:Claim)
  WHERE visible(origin, puts, claim) AND (origin <> said OR puts.stance IN ['ASSERTS', 'DEMANDS', 'ASKS'])
  WITH claim, collect(DISTINCT said) AS puts, collect(DISTINCT CASE WHEN origin <> said THEN origin END) AS told
  RETURN collect({claim: claim, puts: puts, told: told, date: {
    earliest: reduce(first = puts[0].saidEarliest, each IN puts | CASE WHEN first IS NULL OR each.saidEarliest >= first THEN first ELSE each.saidEarliest END),
    latest: reduce(first = null, each IN puts | CASE WHEN each.saidLatest >= first THEN first ELSE coalesce(each.saidLatest, first) END)
  }}) AS matters
}
WITH target, statements, truncated, CASE WHEN target:Claim THEN CASE WHEN size(matters) = 0 THEN [{claim: target, date: {}}] ELSE [each IN matters WHERE each.claim = target] END ELSE matters END AS matters
CALL (target, statements) {
  // To whom it was sent, and by whom.
  UNWIND statements + CASE WHEN target:Source THEN [target] ELSE [] END AS letter
  MATCH (letter)-[sent:ADDRESSED_TO]->(addressee:Actor)
  WHERE visible(sent, addressee)
  MATCH (letter)-[sends:MADE|AUTHORED_BY]-(sender:Actor)
  WHERE visible(sends, sender) AND coalesce(sends.as, 'ATTRIBUTED') = 'ATTRIBUTED'
  WITH collect(DISTINCT addressee) AS addressees, collect(DISTINCT sender) AS senders, collect(DISTINCT letter) AS letters
  RETURN addressees, senders, head([each IN letters | CASE WHEN each:Source
    THEN {earliest: each.publishedEarliest, latest: each.publishedLatest, begunBy: each.publishedBegunBy, lastsTo: each.publishedLastsTo}
    ELSE {earliest: each.saidEarliest, latest: each.saidLatest, begunBy: each.saidBegunBy, lastsTo: each.saidLastsTo} END]) AS sent
}
CALL (matters) {
  UNWIND matters AS matter
  WITH matter.claim AS claim
  MATCH (claim)-[against:AGAINST]->(accused:Actor)
  WHERE visible(against, accused)
  RETURN collect(DISTINCT accused) AS accused
}
RETURN truncated,
  [each IN statements | {said: each, date: {earliest: each.saidEarliest, latest: each.saidLatest, begunBy: each.saidBegunBy, lastsTo: each.saidLastsTo}}]
  + matters
  + CASE WHEN size(addressees) > 0 AND (target:Utterance OR target:Source) THEN [{senders: senders, addressees: addressees, date: sent}] ELSE [] END AS questions,
  [each IN accused | {actor: each, how: 'ACCUSED'}] + [each IN addressees WHERE NOT each IN accused | {actor: each, how: 'ADDRESSED'}] AS asked
