// Which statements of the same party on the same claim take another stance, and are not certainly later?
WITH parent.statement AS statement, parent.claim AS claim, parent.stance AS stance
MATCH (statement)<-[made:MADE]-(speaker:Actor)
WHERE visible(made, speaker) AND made.as = 'ATTRIBUTED'
WITH statement, claim, stance, speaker, statement.saidEarliest AS earliest, statement.saidLatest AS latest
CALL rule.party(speaker, earliest, latest) YIELD party
WITH statement, claim, stance, collect(DISTINCT speaker) AS speakers, collect(DISTINCT party) AS parties
MATCH (claim)<-[position:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]-(another:Statement)<-[by:MADE]-(maker:Actor)
WHERE visible(position, another, by, maker) AND by.as = 'ATTRIBUTED' AND position.stance <> stance AND another <> statement
WITH statement, claim, speakers, parties, position, another, maker, another.saidEarliest AS earliest, another.saidLatest AS latest
CALL rule.party(maker, earliest, latest) YIELD party
WITH statement, claim, speakers, position, another, maker, party, parties
WHERE party IN parties
WITH statement, claim, position, another, max(maker IN speakers) AS sameActor
WITH statement, claim, position, another, sameActor,
  {earliest: another.saidEarliest, latest: another.saidLatest, begunBy: another.saidBegunBy, lastsTo: another.saidLastsTo} AS its,
  {earliest: statement.saidEarliest, latest: statement.saidLatest, begunBy: statement.saidBegunBy, lastsTo: statement.saidLastsTo} AS this
CALL rule.dateOrder(its, this) YIELD order
WITH position {
  .stance, .scope, .scopeNote, .doubtful, .reading, statement: another, claim: claim, sameActor: sameActor, order: order,
  id: another.id, said: another.said, saidEarliest: another.saidEarliest, saidLatest: another.saidLatest,
  day: coalesce(another.saidEarliest, another.saidLatest)
} AS node
WHERE node.order <> 'AFTER'
RETURN node ORDER BY node.day, node.id
