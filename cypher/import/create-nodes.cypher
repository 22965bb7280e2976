// New nodes.
UNWIND $rows AS row
MERGE (node:Record {id: row.id})
SET node = row.properties, node:$(row.labels)
