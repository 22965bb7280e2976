// Claims with an assertion that was retold at least five times over.
MATCH (claim:Claim)<-[:ASSERTS]-(statement:Statement)<-[:REPORTS]-{5}(:Report)
WHERE claim.supersededAt IS NULL
RETURN DISTINCT claim.id AS value ORDER BY value LIMIT 100
