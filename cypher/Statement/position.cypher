// Which position does this statement take, and on what?
MATCH (parent)-[edge:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR|CONTESTS|RETRACTS]->(target:Claim|Statement)
WHERE visible(edge, target)
WITH edge {.*, target: target} AS node
RETURN node
