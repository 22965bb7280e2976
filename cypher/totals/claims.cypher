// Which claims come next, by id, and may somebody accuse somebody by them?
MATCH (claim:Claim)
WHERE claim.id > $after
RETURN claim.id AS id, claim.kind IN ['ALLEGATION', 'COUNTER_ALLEGATION'] AS mayAccuse ORDER BY id LIMIT $limit
