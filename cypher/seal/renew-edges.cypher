// Edges of an older graph, as they stand in one of today.
UNWIND $rows AS row
MATCH (:Record)-[edge]->(:Record)
WHERE elementId(edge) = row.at
SET edge += row.properties
