// Seals of nodes.
UNWIND $rows AS row
MATCH (node:Record {id: row.id})
SET node += row.seals
