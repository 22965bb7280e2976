// Edges that other corpora hold from now on than before, or that a corpus says as they were corrected; what they say stays.
UNWIND $rows AS row
MATCH (from:Record {id: row.from})-[edge]->(to:Record {id: row.to})
WHERE edge.id = row.id AND edge.supersededAt IS NULL
SET edge.corpus = row.corpus,
    edge.alsoIn = row.alsoIn,
    edge.base = row.base,
    edge.seal = (edge.seal + row.seal) % $modulus,
    edge.sealByName = (edge.sealByName + row.sealByName) % $modulus
RETURN count(edge) AS written
