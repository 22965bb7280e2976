// Which claims come next, by id?
MATCH (claim:Claim)
WHERE claim.id > $after
RETURN claim.id AS id ORDER BY id LIMIT $limit
