// For whom does an actor speak on a day between two days? The ends of its chains of ACTS_FOR that may be in force then.
// A day that is null is open. An actor who acts for nobody is its own party; so may be one whose tie is not stated.
// rule party(actor, earliest, latest) YIELD party
MATCH (actor) ((agent:Actor)-[acts:ACTS_FOR]->(principal:Actor) WHERE visible(agent, acts, principal)){0,6} (party:Actor)
WHERE visible(party)
  AND all(tie IN acts WHERE (tie.periodEarliest IS NULL OR latest IS NULL OR tie.periodEarliest <= latest)
                         AND (tie.periodLatest IS NULL OR earliest IS NULL OR tie.periodLatest >= earliest))
  AND NOT EXISTS {
    (party)-[further:ACTS_FOR]->(beyond:Actor)
    WHERE visible(further, beyond)
      AND (further.periodEarliest IS NULL OR latest IS NULL OR further.periodEarliest <= latest)
      AND (further.periodLatest IS NULL OR earliest IS NULL OR further.periodLatest >= earliest)
  }
RETURN DISTINCT party
