// A property of an edge with a closed vocabulary holds one of its words.
MATCH (:Record)-[edge]->(:Record)
WHERE edge.supersededAt IS NULL
UNWIND coalesce($words[type(edge)], []) AS rule
WITH edge, rule, edge[rule.property] AS word
WHERE word IS NOT NULL AND NOT word IN rule.words
RETURN edge.id AS id, type(edge) + '.' + rule.property + ' is ' + toString(word) AS problem
