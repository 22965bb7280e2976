// Nodes that nobody says any more.
UNWIND $rows AS row
MATCH (node:Record {id: row.id})
SET node.supersededAt = $now
