// Nodes of an older graph (records, past states, accounts of what was done), as they stand in one of today.
UNWIND $rows AS row
MATCH (node:Record|Past|Recording|Tombstone)
WHERE elementId(node) = row.at
SET node += row.properties
