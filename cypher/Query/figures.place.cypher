// Which figures are given for what is claimed about this place?
MATCH (place:Place {id: $place})<-[about:ABOUT]-(claim:Claim) ((told:Claim|Statement)<-[tells:REPORTS|ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]-(teller:Statement) WHERE visible(told, tells, teller)){0,12} (giver:Claim|Report)-[gives:HAS_FIGURE]->(node:Figure)
WHERE visible(place, about, claim, giver, gives, node)
RETURN node
