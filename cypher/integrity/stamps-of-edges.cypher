// Every edge has an id, and says when, by whom and by which corpus it was recorded, and the hash of what it says.
MATCH (:Record)-[edge]->(:Record)
UNWIND ['id', 'recordedAt', 'recordedBy', 'corpus', 'hash'] AS stamp
WITH edge, stamp
WHERE edge[stamp] IS NULL
RETURN coalesce(edge.id, elementId(edge)) AS id, type(edge) + ' without ' + stamp AS problem
