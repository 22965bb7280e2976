// How did an actor's stance move? What it, or whoever acts for it on the day, said to which claim, oldest first, and how
// each date stands to the one before.
MATCH (actor:Actor {id: $actor}) ((principal:Actor)<-[acts:ACTS_FOR]-(agent:Actor) WHERE visible(principal, acts, agent)){0,6} (speaker:Actor)-[made:MADE]->(statement:Statement)-[position:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]->(claim:Claim)
WHERE visible(actor, speaker, made, statement, position, claim) AND made.as = 'ATTRIBUTED'
  AND (speaker = actor OR $rollUp = 'PARTY')
  AND all(tie IN acts WHERE (tie.periodEarliest IS NULL OR statement.saidLatest IS NULL OR tie.periodEarliest <= statement.saidLatest)
                         AND (tie.periodLatest IS NULL OR statement.saidEarliest IS NULL OR tie.periodLatest >= statement.saidEarliest))
  AND claim.id = $claim
  AND EXISTS { (claim)-[onTopic:ABOUT]->(topic:Topic {id: $topic}) WHERE visible(onTopic, topic) }
  AND position.stance IN $stance
WITH DISTINCT statement, position, claim
ORDER BY coalesce(statement.saidEarliest, statement.saidLatest), statement.id
WITH collect(position {
  .stance, .scope, .scopeNote, .doubtful, .reading, statement: statement, claim: claim, id: statement.id,
  said: statement.said, saidEarliest: statement.saidEarliest, saidLatest: statement.saidLatest,
  day: coalesce(statement.saidEarliest, statement.saidLatest),
  date: {earliest: statement.saidEarliest, latest: statement.saidLatest, begunBy: statement.saidBegunBy, lastsTo: statement.saidLastsTo}
}) AS points
UNWIND range(0, size(points) - 1) AS place
WITH points[place] AS point, CASE WHEN place > 0 THEN points[place - 1].date END AS former, points[place].date AS this
CALL rule.dateOrder(former, this) YIELD order
WITH point {.*, previous: CASE WHEN former IS NOT NULL THEN order END} AS node
RETURN node ORDER BY node.day, node.id
