// Two words out of the middle of some claims, as somebody remembers them.
MATCH (claim:Claim)
WHERE claim.supersededAt IS NULL
WITH claim ORDER BY claim.hash LIMIT 500
WITH split(claim.text, ' ') AS words
WHERE size(words) > 6
RETURN words[2] + ' ' + words[5] AS value ORDER BY value
