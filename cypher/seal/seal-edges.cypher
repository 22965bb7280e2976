// Seals of edges.
UNWIND $rows AS row
MATCH (:Record)-[edge]->(:Record)
WHERE elementId(edge) = row.at
SET edge += row.seals
