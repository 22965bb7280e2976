// Which nodes have these ids?
UNWIND $ids AS id
MATCH (node:Record {id: id})
RETURN node.id AS id,
       labels(node) AS labels,
       node.hash AS hash,
       node.corpus AS corpus,
       coalesce(node.alsoIn, []) AS alsoIn,
       node.supersededAt IS NULL AS isOpen
