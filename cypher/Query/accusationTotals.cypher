// Which party accuses which, and of how much? Added up claim by claim, most claims first; of no more than 2,000 claims.
MATCH (node:Claim)
WHERE node.id IS NOT NULL AND node.kind IN ['ALLEGATION', 'COUNTER_ALLEGATION'] AND visible(node)
WITH node ORDER BY node.id LIMIT 2001
WITH collect(node) AS found
WITH found[..2000] AS looked, size(found) > 2000 AS cut
UNWIND looked AS node
CALL rule.accusationPairs(node) YIELD accuser, accused, allegation
WITH node, accuser.id AS by, accused.id AS against, allegation, cut
WHERE true
  AND by = $by
  AND against = $against
WITH by, against, cut, count(DISTINCT node) AS claimCount, count(DISTINCT allegation) AS allegationCount, min(coalesce(allegation.saidEarliest, allegation.saidLatest)) AS firstDay, max(coalesce(allegation.saidLatest, allegation.saidEarliest)) AS lastDay
WITH {accuser: by, accused: against, claimCount: claimCount, allegationCount: allegationCount, firstDay: firstDay, lastDay: lastDay, cut: cut} AS node
RETURN node ORDER BY node.claimCount DESC, node.accuser, node.accused
