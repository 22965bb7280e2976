// Nodes of an older graph, as they stand in one of today.
UNWIND $rows AS row
MATCH (node:Record)
WHERE elementId(node) = row.at
SET node += row.properties
