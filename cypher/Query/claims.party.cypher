// On which claims did those who speak for this party on the day take a position?
MATCH (party:Actor {id: $party}) ((principal:Actor)<-[acts:ACTS_FOR]-(agent:Actor) WHERE visible(principal, acts, agent)){0,6} (speaker:Actor)-[attributed:MADE]->(said:Statement)
WHERE visible(party, speaker, attributed, said) AND attributed.as = 'ATTRIBUTED'
WITH DISTINCT speaker, said, said.saidEarliest AS earliest, said.saidLatest AS latest
CALL rule.party(speaker, earliest, latest) YIELD party
WITH DISTINCT said, party
WHERE party.id = $party
MATCH (said)-[position:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]->(node:Claim)
WHERE visible(position, node)
RETURN node
