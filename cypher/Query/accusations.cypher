// Which party accuses which, and of how much? Most claims first; of no more than 2,000 claims.
MATCH (node:Claim)
WHERE node.id IS NOT NULL AND node.kind IN ['ALLEGATION', 'COUNTER_ALLEGATION'] AND visible(node)
  AND EXISTS { (node)-[onTopic:ABOUT]->(topic:Topic {id: $topic}) WHERE visible(onTopic, topic) }
WITH node ORDER BY node.id LIMIT 2001
WITH collect(node) AS found
WITH found[..2000] AS looked, size(found) > 2000 AS cut
UNWIND looked AS node
CALL rule.accusationPairs(node) YIELD accuser, accused, allegation
WITH node, accuser, accused, allegation, cut
WHERE true
  AND accuser.id = $by
  AND accused.id = $against
WITH accuser, accused, cut, collect(DISTINCT node) AS claims, count(DISTINCT allegation) AS allegationCount
WITH {accuser: accuser, accused: accused, claims: claims, claimCount: size(claims), allegationCount: allegationCount, by: accuser.id, against: accused.id, cut: cut} AS node
RETURN node ORDER BY node.claimCount DESC, node.by, node.against
