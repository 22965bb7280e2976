// Nodes that say something else from now on, or again: what they said hangs on them as a past state.
UNWIND $rows AS row
MATCH (node:Record {id: row.id})
CREATE (node)-[:WAS]->(past:Past)
SET past = properties(node),
    past.labels = row.past.labels,
    past.supersededAt = coalesce(node.supersededAt, $now),
    past.seal = (node.seal + row.past.seal) % $modulus,
    past.sealByName = (node.sealByName + row.past.sealByName) % $modulus
WITH node, past, row,
     node {.text, .textLength, .textSha256, .mediaType, .attachedAt, .textSeal, .textSealByName} AS attachment,
     node:Edition AND coalesce(node.sha256 = row.properties.sha256, false) AS keepsText
SET node = row.properties
REMOVE node:$(row.labelsBefore)
SET node:$(row.labels)
// The text of an edition is what it was while the hash of its file is: it stays, and is kept once.
FOREACH (_ IN CASE WHEN keepsText THEN [1] ELSE [] END |
  SET node += attachment
  REMOVE past.text, past.textLength, past.textSha256, past.mediaType, past.attachedAt, past.textSeal, past.textSealByName
)
