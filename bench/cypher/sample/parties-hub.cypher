// The twenty parties that accuse of most claims.
MATCH (total:AccusationTotal)
WITH total.accuser AS value, sum(total.claimCount) AS claims
RETURN value ORDER BY claims DESC, value LIMIT 20
