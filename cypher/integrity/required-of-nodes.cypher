// Every node has the properties that its kind requires.
MATCH (node:Record)
WHERE node.supersededAt IS NULL
UNWIND labels(node) AS label
UNWIND coalesce($required[label], []) AS property
WITH node, label, property
WHERE node[property] IS NULL
RETURN node.id AS id, label + ' without ' + property AS problem
