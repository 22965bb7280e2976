// Which claims does this actor allege, or those who act for it on the day of the allegation?
MATCH (party:Actor {id: $by}) ((principal:Actor)<-[acts:ACTS_FOR]-(agent:Actor) WHERE visible(principal, acts, agent)){0,6} (maker:Actor)-[made:MADE]->(allegation:Statement)-[alleges:ASSERTS]->(node:Claim)
WHERE visible(party, maker, made, allegation, alleges, node) AND made.as = 'ATTRIBUTED' AND alleges.stance = 'ASSERTS'
  AND all(tie IN acts WHERE (tie.periodEarliest IS NULL OR allegation.saidLatest IS NULL OR tie.periodEarliest <= allegation.saidLatest)
                         AND (tie.periodLatest IS NULL OR allegation.saidEarliest IS NULL OR tie.periodLatest >= allegation.saidEarliest))
RETURN node
