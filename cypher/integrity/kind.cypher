// The kind of a statement is that of its label, of its position and of its stance.
MATCH (statement:Statement)-[edge:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR|CONTESTS|RETRACTS|REPORTS]->()
WHERE statement.supersededAt IS NULL AND edge.supersededAt IS NULL
WITH statement, edge, [rule IN $positions WHERE rule.edge = type(edge) AND (rule.stance IS NULL OR rule.stance = edge.stance)][0] AS rule
WHERE rule IS NULL OR NOT rule.kind IN labels(statement) OR coalesce(statement.kind <> rule.kind, true)
RETURN statement.id AS id,
       coalesce(statement.kind, 'no kind') + ' with ' + type(edge) + coalesce(' ' + edge.stance, '') AS problem
