// Which figures are given for what these actors assert?
MATCH (maker:Actor)-[made:MADE]->(assertion:Statement)-[asserts:ASSERTS]->(claim:Claim) ((told:Claim|Statement)<-[tells:REPORTS|ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]-(teller:Statement) WHERE visible(told, tells, teller)){0,12} (giver:Claim|Report)-[gives:HAS_FIGURE]->(node:Figure)
WHERE maker.id IN $by AND visible(maker, made, assertion, asserts, claim, giver, gives, node) AND made.as = 'ATTRIBUTED'
RETURN node
