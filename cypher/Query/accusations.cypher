// Which party accuses which, and of how much? Most claims first.
MATCH (node:Claim)
WHERE node.kind IN ['ALLEGATION', 'COUNTER_ALLEGATION'] AND visible(node)
  AND EXISTS { (node)-[onTopic:ABOUT]->(topic:Topic {id: $topic}) WHERE visible(onTopic, topic) }
CALL rule.accusationPairs(node) YIELD accuser, accused, allegation
WITH node, accuser, accused, allegation
WHERE true
  AND accuser.id = $by
  AND accused.id = $against
WITH accuser, accused, collect(DISTINCT node) AS claims, count(DISTINCT allegation) AS allegationCount
WITH {accuser: accuser, accused: accused, claims: claims, claimCount: size(claims), allegationCount: allegationCount, by: accuser.id, against: accused.id} AS node
RETURN node ORDER BY node.claimCount DESC, node.by, node.against
