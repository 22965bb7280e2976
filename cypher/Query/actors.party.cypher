// Which actors act for this party, itself included?
MATCH (party:Actor {id: $party}) ((principal:Actor)<-[acts:ACTS_FOR]-(agent:Actor) WHERE visible(principal, acts, agent)){0,6} (node:Actor)
WHERE visible(party, node)
RETURN node
