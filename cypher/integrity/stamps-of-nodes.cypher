// Every node has an id, and says when, by whom and by which corpus it was recorded, and the hash of what it says.
MATCH (node:Record)
UNWIND ['id', 'recordedAt', 'recordedBy', 'corpus', 'hash'] AS stamp
WITH node, stamp
WHERE node[stamp] IS NULL
RETURN coalesce(node.id, elementId(node)) AS id, stamp + ' is missing' AS problem
