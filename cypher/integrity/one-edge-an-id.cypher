// Of the edges with one id, at most one is said now.
MATCH (:Record)-[edge]->(:Record)
WHERE edge.supersededAt IS NULL
WITH edge.id AS id, count(edge) AS edges
WHERE edges > 1
RETURN id, toString(edges) + ' edges have this id' AS problem
