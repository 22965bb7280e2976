// Words that were checked against the text of their edition.
UNWIND $rows AS row
MATCH (from:Record {id: row.from})-[edge:FOUND_IN|NAMED_IN|SAID_NAMED_IN]->(edition:Record {id: $id})
WHERE edge.id = row.id AND edge.supersededAt IS NULL
SET edge.verification = row.verification,
    edge.words = row.words,
    edge.seal = (edge.seal + row.seal) % $modulus,
    edge.sealByName = (edge.sealByName + row.sealByName) % $modulus
