// Which statements were made for this party on the day?
MATCH (party:Actor {id: $party}) ((principal:Actor)<-[acts:ACTS_FOR]-(agent:Actor) WHERE visible(principal, acts, agent)){0,6} (speaker:Actor)-[attributed:MADE]->(node:Statement)
WHERE visible(party, speaker, attributed, node) AND attributed.as = 'ATTRIBUTED'
WITH DISTINCT speaker, node, node.saidEarliest AS earliest, node.saidLatest AS latest
CALL rule.party(speaker, earliest, latest) YIELD party
WITH DISTINCT node, party
WHERE party.id = $party
RETURN node
