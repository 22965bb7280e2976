// Of which claims is something noted next, by id, though there is no such claim?
MATCH (tally:AccusationTally)
WHERE tally.claim > $after AND tally.accuser > '' AND tally.accused > ''
WITH tally.claim AS id ORDER BY id LIMIT $limit
RETURN id, NOT EXISTS { (claim:Claim {id: id}) } AS isGone
