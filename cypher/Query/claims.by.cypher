// On which claims did one of these actors take a position?
MATCH (maker:Actor)-[made:MADE]->(taken:Statement)-[position:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]->(node:Claim)
WHERE maker.id IN $by AND visible(maker, made, taken, position, node) AND made.as <> 'ALTERNATIVE'
RETURN node
