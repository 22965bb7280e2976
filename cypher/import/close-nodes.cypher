// Nodes that nobody says any more.
UNWIND $rows AS row
MATCH (node:Record {id: row.id})
SET node.supersededAt = $now,
    node.base = row.base,
    node.seal = (node.seal + row.seal) % $modulus,
    node.sealByName = (node.sealByName + row.sealByName) % $modulus
