// Which figures are given for what is claimed on this topic?
MATCH (topic:Topic {id: $topic})<-[about:ABOUT]-(claim:Claim) ((told:Claim|Statement)<-[tells:REPORTS|ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]-(teller:Statement) WHERE visible(told, tells, teller)){0,12} (giver:Claim|Report)-[gives:HAS_FIGURE]->(node:Figure)
WHERE visible(topic, about, claim, giver, gives, node)
RETURN node
