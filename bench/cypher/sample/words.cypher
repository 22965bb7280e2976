// Two words out of the middle of some claims, as somebody remembers them.
MATCH (claim:Claim)
WHERE claim.supersededAt IS NULL
WITH claim ORDER BY claim.hash LIMIT 100
WITH [word IN split(claim.text, ' ') WHERE size(word) > 3] AS words
WHERE size(words) > 4
RETURN words[2] + ' ' + words[4] AS value ORDER BY value
