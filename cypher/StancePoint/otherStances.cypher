// Which statements of the same party on the same claim take another stance, and are not certainly later?
WITH parent.statement AS statement, parent.claim AS claim, parent.stance AS stance
MATCH (statement)<-[made:MADE]-(speaker:Actor)
WHERE visible(made, speaker) AND made.as = 'ATTRIBUTED'
WITH statement, claim, stance, speaker, statement.saidEarliest AS earliest, statement.saidLatest AS latest
CALL rule.party(speaker, earliest, latest) YIELD party
WITH statement, claim, stance, collect(DISTINCT speaker) AS speakers, collect(DISTINCT party) AS parties
MATCH (claim)<-[position:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]-(other:Statement)<-[by:MADE]-(maker:Actor)
WHERE visible(position, other, by, maker) AND by.as = 'ATTRIBUTED' AND position.stance <> stance AND other <> statement
WITH statement, claim, speakers, parties, position, other, maker, other.saidEarliest AS earliest, other.saidLatest AS latest
CALL rule.party(maker, earliest, latest) YIELD party
WITH statement, claim, speakers, position, other, maker, party, parties
WHERE party IN parties
WITH statement, claim, position, other, max(maker IN speakers) AS sameActor
WITH statement, claim, position, other, sameActor,
  {earliest: other.saidEarliest, latest: other.saidLatest, begunBy: other.saidBegunBy, lastsTo: other.saidLastsTo} AS its,
  {earliest: statement.saidEarliest, latest: statement.saidLatest, begunBy: statement.saidBegunBy, lastsTo: statement.saidLastsTo} AS this
CALL rule.dateOrder(its, this) YIELD order
WITH position {
  .stance, .scope, .scopeNote, .doubtful, .reading, statement: other, claim: claim, sameActor: sameActor, order: order,
  id: other.id, said: other.said, saidEarliest: other.saidEarliest, saidLatest: other.saidLatest,
  day: coalesce(other.saidEarliest, other.saidLatest)
} AS node
WHERE node.order <> 'AFTER'
RETURN node ORDER BY node.day, node.id
