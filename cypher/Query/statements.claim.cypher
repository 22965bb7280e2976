// Which statements take a position on this claim?
MATCH (claim:Claim {id: $claim})<-[taken:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]-(node:Statement)
WHERE visible(claim, taken, node)
RETURN node
