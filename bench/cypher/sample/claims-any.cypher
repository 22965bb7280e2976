// Any claims, spread over the order of their ids.
MATCH (claim:Claim)
WHERE claim.supersededAt IS NULL
WITH claim ORDER BY claim.id
WITH collect(claim.id) AS ids
UNWIND range(0, size(ids) - 1, CASE WHEN size(ids) < 100 THEN 1 ELSE size(ids) / 100 END) AS place
RETURN ids[place] AS value LIMIT 100
