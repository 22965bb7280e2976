// For whom may an actor act on a day between two days? Itself and all above it in chains of ACTS_FOR that may be in force.
// Two actors are of one party if they share one of these.
// rule principals(actor, earliest, latest) YIELD principals
MATCH (actor) ((agent:Actor)-[acts:ACTS_FOR]->(principal:Actor) WHERE visible(agent, acts, principal)){0,6} (above:Actor)
WHERE visible(above)
  AND all(tie IN acts WHERE (tie.periodEarliest IS NULL OR latest IS NULL OR tie.periodEarliest <= latest)
                         AND (tie.periodLatest IS NULL OR earliest IS NULL OR tie.periodLatest >= earliest))
RETURN collect(above) AS principals
