// Nodes that other corpora hold from now on than before; what they say stays.
UNWIND $rows AS row
MATCH (node:Record {id: row.id})
SET node.corpus = row.corpus,
    node.alsoIn = row.alsoIn,
    node.seal = (node.seal + row.seal) % $modulus,
    node.sealByName = (node.sealByName + row.sealByName) % $modulus
