// A property with a closed vocabulary holds one of its words.
MATCH (node:Record)
WHERE node.supersededAt IS NULL
UNWIND labels(node) AS label
UNWIND coalesce($words[label], []) AS rule
WITH node, label, rule, node[rule.property] AS word
WHERE word IS NOT NULL AND NOT word IN rule.words
RETURN node.id AS id, label + '.' + rule.property + ' is ' + toString(word) AS problem
