// In which claims may this actor, or those who act for it, be the one that is accused?
MATCH (party:Actor {id: $against}) ((principal:Actor)<-[acts:ACTS_FOR]-(agent:Actor) WHERE visible(principal, acts, agent)){0,6} (charged:Actor)<-[charges:AGAINST]-(node:Claim)
WHERE visible(party, charged, charges, node)
RETURN node
