// Every edge has the properties that its type requires.
MATCH (:Record)-[edge]->(:Record)
WHERE edge.supersededAt IS NULL
UNWIND coalesce($requiredOfEdges[type(edge)], []) AS property
WITH edge, property
WHERE edge[property] IS NULL
RETURN edge.id AS id, type(edge) + ' without ' + property AS problem
