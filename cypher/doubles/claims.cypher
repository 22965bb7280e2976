// Which claims that are in force come after this id, with what tells one from another besides its words?
MATCH (claim:Claim)
WHERE claim.id > $after AND claim.supersededAt IS NULL
WITH claim ORDER BY claim.id LIMIT $limit
RETURN claim.id AS id,
       claim.text AS text,
       claim.lang AS lang,
       {earliest: claim.aboutEarliest, latest: claim.aboutLatest} AS about,
       COLLECT {
         MATCH (claim)-[about:AGAINST|ABOUT]->(actor:Actor)
         WHERE about.supersededAt IS NULL
         RETURN DISTINCT actor.id
       } AS actors,
       COLLECT {
         MATCH (claim)-[about:ABOUT]->(term:Place|Topic)
         WHERE about.supersededAt IS NULL
         RETURN term.id
       } AS terms
ORDER BY id
