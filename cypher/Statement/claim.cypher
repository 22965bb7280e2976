// On which claim does this statement take a position?
MATCH (parent)-[edge:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]->(node:Claim)
WHERE visible(edge, node)
RETURN node ORDER BY node.id
