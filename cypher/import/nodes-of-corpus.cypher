// Which nodes does a corpus hold, alone or with others?
MATCH (node:Record)
WHERE node.corpus = $corpus OR $corpus IN node.alsoIn
WITH node, node.supersededAt IS NOT NULL AND EXISTS { (node)-[judged:SAME_AS {judgement: 'SAME'}]->() WHERE judged.supersededAt IS NULL } AS isAside
RETURN node.id AS id,
       labels(node) AS labels,
       node.hash AS hash,
       node.corpus AS corpus,
       coalesce(node.alsoIn, []) AS alsoIn,
       node.base AS base,
       node.supersededAt IS NULL OR isAside AS isOpen,
       isAside
