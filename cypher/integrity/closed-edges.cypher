// A closed edge stands aside, under its type with WAS_ before it; an open one does not.
MATCH (:Record)-[edge]->(:Record)
WHERE (edge.supersededAt IS NOT NULL) <> (type(edge) STARTS WITH 'WAS_')
RETURN coalesce(edge.id, elementId(edge)) AS id,
       type(edge) + CASE WHEN edge.supersededAt IS NULL THEN ' is open' ELSE ' is closed' END AS problem
