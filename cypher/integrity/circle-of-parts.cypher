// No claim is a part of itself.
MATCH (claim:Claim)
WHERE EXISTS { MATCH (claim) (()-[edge:PART_OF WHERE edge.supersededAt IS NULL]->()){1,20} (claim) }
RETURN claim.id AS id, 'it is a part of itself' AS problem
