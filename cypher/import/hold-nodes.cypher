// Nodes that other corpora hold from now on than before, or that a corpus says as they were corrected; what they say stays.
UNWIND $rows AS row
MATCH (node:Record {id: row.id})
SET node.corpus = row.corpus,
    node.alsoIn = row.alsoIn,
    node.base = row.base,
    node.seal = (node.seal + row.seal) % $modulus,
    node.sealByName = (node.sealByName + row.sealByName) % $modulus
