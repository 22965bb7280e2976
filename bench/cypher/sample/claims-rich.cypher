// Claims on which ten to sixteen assertions and denials were made.
MATCH (claim:Claim)
WHERE claim.supersededAt IS NULL
WITH claim, COUNT { (claim)<-[:ASSERTS|DENIES]-() } AS positions
WHERE 10 <= positions <= 16
RETURN claim.id AS value ORDER BY value LIMIT 100
