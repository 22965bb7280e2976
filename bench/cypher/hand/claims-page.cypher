// Fifty claims behind an id, written by hand; the caller asks for one more than it shows.
MATCH (claim:Claim)
WHERE claim.id > $after AND claim.supersededAt IS NULL
WITH claim ORDER BY claim.id LIMIT $size
RETURN claim {
  .id,
  .text,
  .kind,
  about: CASE WHEN claim.about IS NOT NULL
    THEN {edtf: claim.about, earliest: claim.aboutEarliest, latest: claim.aboutLatest} END,
  against: {nodes: COLLECT {
    MATCH (claim)-[against:AGAINST]->(actor:Actor)
    WHERE against.supersededAt IS NULL AND actor.supersededAt IS NULL
    RETURN actor {.id, .name} ORDER BY actor.id LIMIT 5
  }},
  topics: {nodes: COLLECT {
    MATCH (claim)-[about:ABOUT]->(topic:Topic)
    WHERE about.supersededAt IS NULL AND topic.supersededAt IS NULL
    RETURN topic {.id, .name} ORDER BY topic.id LIMIT 5
  }},
  assertions: {edges: COLLECT {
    MATCH (claim)<-[position:ASSERTS]-(statement:Statement)
    WHERE position.supersededAt IS NULL AND statement.supersededAt IS NULL
    WITH position, statement ORDER BY coalesce(statement.saidEarliest, statement.saidLatest), statement.id LIMIT 5
    RETURN {stance: position.stance, node: {
      id: statement.id,
      said: CASE WHEN statement.said IS NOT NULL THEN {edtf: statement.said} END,
      madeBy: {nodes: COLLECT {
        MATCH (statement)<-[made:MADE]-(actor:Actor)
        WHERE made.supersededAt IS NULL AND actor.supersededAt IS NULL
        RETURN actor {.id, .name} ORDER BY made.as, actor.id LIMIT 3
      }}
    }}
  }},
  denials: {edges: COLLECT {
    MATCH (claim)<-[position:DENIES]-(statement:Statement)
    WHERE position.supersededAt IS NULL AND statement.supersededAt IS NULL
    WITH position, statement ORDER BY coalesce(statement.saidEarliest, statement.saidLatest), statement.id LIMIT 5
    RETURN {stance: position.stance, node: {
      id: statement.id,
      said: CASE WHEN statement.said IS NOT NULL THEN {edtf: statement.said} END,
      madeBy: {nodes: COLLECT {
        MATCH (statement)<-[made:MADE]-(actor:Actor)
        WHERE made.supersededAt IS NULL AND actor.supersededAt IS NULL
        RETURN actor {.id, .name} ORDER BY made.as, actor.id LIMIT 3
      }}
    }}
  }}
} AS claim
