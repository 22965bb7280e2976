// Whom does this party accuse, and of how much? Most claims first.
MATCH (party:Actor {id: $by}) ((principal:Actor)<-[acts:ACTS_FOR]-(agent:Actor) WHERE visible(principal, acts, agent)){0,6} (maker:Actor)-[made:MADE]->(said:Statement)-[alleges:ASSERTS]->(node:Claim)
WHERE visible(party, maker, made, said, alleges, node) AND node.kind IN ['ALLEGATION', 'COUNTER_ALLEGATION']
  AND EXISTS { (node)-[onTopic:ABOUT]->(topic:Topic {id: $topic}) WHERE visible(onTopic, topic) }
WITH DISTINCT node
CALL rule.accusationPairs(node) YIELD accuser, accused, allegation
WITH node, accuser, accused, allegation
WHERE true
  AND accuser.id = $by
  AND accused.id = $against
WITH accuser, accused, collect(DISTINCT node) AS claims, count(DISTINCT allegation) AS allegationCount
WITH {accuser: accuser, accused: accused, claims: claims, claimCount: size(claims), allegationCount: allegationCount, by: accuser.id, against: accused.id} AS node
RETURN node ORDER BY node.claimCount DESC, node.by, node.against
