// Every statement takes exactly one position: on a claim, or on another statement.
MATCH (statement:Statement)
WHERE statement.supersededAt IS NULL
WITH statement, COUNT {
  (statement)-[edge:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR|CONTESTS|RETRACTS|REPORTS]->()
  WHERE edge.supersededAt IS NULL
} AS positions
WHERE positions <> 1
RETURN statement.id AS id, 'it takes ' + toString(positions) + ' positions' AS problem
