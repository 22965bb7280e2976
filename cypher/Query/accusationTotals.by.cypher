// Of which claims may this actor, or those who act for it, be the one that accuses?
MATCH (party:Actor {id: $by}) ((principal:Actor)<-[acts:ACTS_FOR]-(agent:Actor) WHERE visible(principal, acts, agent)){0,6} (maker:Actor)-[made:MADE]->(said:Statement)-[alleges:ASSERTS]->(node:Claim)
WHERE visible(party, maker, made, said, alleges, node)
RETURN node
