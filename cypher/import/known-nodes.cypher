// Which nodes have these ids?
UNWIND $ids AS id
MATCH (node:Record {id: id})
WITH node, node.supersededAt IS NOT NULL AND EXISTS { (node)-[judged:SAME_AS {judgement: 'SAME'}]->() WHERE judged.supersededAt IS NULL } AS isAside
RETURN node.id AS id,
       labels(node) AS labels,
       node.hash AS hash,
       node.corpus AS corpus,
       coalesce(node.alsoIn, []) AS alsoIn,
       node.base AS base,
       node.supersededAt IS NULL OR isAside AS isOpen,
       isAside
