// From how many roots do we have a claim, and how many documents only repeat them?
MATCH (claim:Claim {id: $claim})
WHERE visible(claim)
WITH claim, $stance AS stances
CALL rule.independence(claim, stances) YIELD roots, echoes, endorsements, truncated
WITH {claim: claim, stances: stances, roots: roots, echoes: echoes, endorsements: endorsements, truncated: truncated} AS node
RETURN node
