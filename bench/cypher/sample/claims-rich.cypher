// The hundred claims with about twenty assertions and denials, or nearest to that: 16 kB of answer.
MATCH (claim:Claim)
WHERE claim.supersededAt IS NULL
WITH claim.id AS value, COUNT { (claim)<-[:ASSERTS|DENIES]-() } AS positions
ORDER BY abs(positions - 20), value LIMIT 100
RETURN value ORDER BY value
