// A node that says something else since this very moment, and is to be read again.
MATCH (node:Record {id: $id})
SET node.supersededAt = null,
    node.seal = (node.seal + $seal) % $modulus,
    node.sealByName = (node.sealByName + $sealByName) % $modulus
