// Who alleges what against a party or those who act for it, written by hand; one more than is shown.
MATCH (party:Actor {id: $party}) (()<-[acts:ACTS_FOR]-(agent:Actor)
  WHERE acts.supersededAt IS NULL AND agent.supersededAt IS NULL){0,6} (accused)
WHERE party.supersededAt IS NULL
WITH DISTINCT accused
MATCH (accused)<-[accuses:AGAINST]-(claim:Claim)
WHERE accuses.supersededAt IS NULL AND claim.supersededAt IS NULL
WITH DISTINCT claim ORDER BY claim.id LIMIT $size
RETURN claim {
  .id,
  .text,
  .kind,
  against: {nodes: COLLECT {
    MATCH (claim)-[against:AGAINST]->(actor:Actor)
    WHERE against.supersededAt IS NULL AND actor.supersededAt IS NULL
    RETURN actor {.id, .name} ORDER BY actor.id LIMIT 5
  }},
  assertions: {
    totalCount: COUNT {
      MATCH (claim)<-[position:ASSERTS]-(statement:Statement)
      WHERE position.supersededAt IS NULL AND statement.supersededAt IS NULL
    },
    nodes: COLLECT {
      MATCH (claim)<-[position:ASSERTS]-(statement:Statement)
      WHERE position.supersededAt IS NULL AND statement.supersededAt IS NULL
      WITH statement ORDER BY coalesce(statement.saidEarliest, statement.saidLatest), statement.id LIMIT 5
      RETURN {
        id: statement.id,
        said: CASE WHEN statement.said IS NOT NULL THEN {edtf: statement.said} END,
        madeBy: {nodes: COLLECT {
          MATCH (statement)<-[made:MADE]-(actor:Actor)
          WHERE made.supersededAt IS NULL AND actor.supersededAt IS NULL
          RETURN actor {.id, .name} ORDER BY made.as, actor.id LIMIT 3
        }}
      }
    }
  },
  denials: {totalCount: COUNT {
    MATCH (claim)<-[position:DENIES]-(statement:Statement)
    WHERE position.supersededAt IS NULL AND statement.supersededAt IS NULL
  }}
} AS claim
