// Which figures are given for this claim, by itself or by a report of what was said on it?
MATCH (claim:Claim {id: $claim}) ((told:Claim|Statement)<-[tells:REPORTS|ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]-(teller:Statement) WHERE visible(told, tells, teller)){0,12} (giver:Claim|Report)-[gives:HAS_FIGURE]->(node:Figure)
WHERE visible(claim, giver, gives, node)
RETURN node
