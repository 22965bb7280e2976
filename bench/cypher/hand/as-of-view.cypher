// A claim as it stood at the end of a day, written by hand.
MATCH (claim:Claim {id: $id})
WHERE claim.supersededAt IS NULL
RETURN claim {
  .id,
  .text,
  assertions: {
    totalCount: COUNT {
      MATCH (claim)<-[position:ASSERTS]-(statement:Statement)
      WHERE position.supersededAt IS NULL AND statement.supersededAt IS NULL AND statement.saidLatest <= $day
    },
    nodes: COLLECT {
      MATCH (claim)<-[position:ASSERTS]-(statement:Statement)
      WHERE position.supersededAt IS NULL AND statement.supersededAt IS NULL AND statement.saidLatest <= $day
      WITH statement ORDER BY coalesce(statement.saidEarliest, statement.saidLatest), statement.id LIMIT 20
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
  denials: {
    totalCount: COUNT {
      MATCH (claim)<-[position:DENIES]-(statement:Statement)
      WHERE position.supersededAt IS NULL AND statement.supersededAt IS NULL AND statement.saidLatest <= $day
    },
    nodes: COLLECT {
      MATCH (claim)<-[position:DENIES]-(statement:Statement)
      WHERE position.supersededAt IS NULL AND statement.supersededAt IS NULL AND statement.saidLatest <= $day
      WITH statement ORDER BY coalesce(statement.saidEarliest, statement.saidLatest), statement.id LIMIT 20
      RETURN {id: statement.id, said: CASE WHEN statement.said IS NOT NULL THEN {edtf: statement.said} END}
    }
  }
} AS claim
