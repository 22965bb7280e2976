// Parties that accuse of two to ten claims.
MATCH (total:AccusationTotal)
WITH total.accuser AS value, sum(total.claimCount) AS claims
WHERE 2 <= claims <= 10
RETURN value ORDER BY value LIMIT 100
