// Which claims accuse this party, or those who act for it?
MATCH (party:Actor {id: $againstParty}) ((principal:Actor)<-[acts:ACTS_FOR]-(agent:Actor) WHERE visible(principal, acts, agent)){0,6} (accused:Actor)
WHERE visible(party, accused)
WITH DISTINCT accused
MATCH (accused)<-[against:AGAINST]-(node:Claim)
WHERE visible(against, node)
RETURN node
