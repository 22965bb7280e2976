// Which of these nodes say already, under this corpus, what they are to say; and what do the others say?
CYPHER replan=skip
UNWIND $rows AS row
MATCH (node:Record {id: row.id})
WITH row, node,
     node.supersededAt IS NOT NULL AND EXISTS { (node)-[judged:SAME_AS {judgement: 'SAME'}]->() WHERE judged.supersededAt IS NULL } AS isAside
WITH row, node, isAside,
     node.hash = row.hash AND node.base IS NULL AND (node.supersededAt IS NULL OR isAside) AND (node.corpus = $corpus OR $corpus IN coalesce(node.alsoIn, [])) AS isSame
RETURN collect(CASE WHEN isSame THEN row.n END) AS same,
       collect(CASE WHEN NOT isSame THEN node {
         .id, .hash, .corpus, .base, .recordedAt, .recordedBy,
         labels: labels(node),
         alsoIn: coalesce(node.alsoIn, []),
         isOpen: node.supersededAt IS NULL OR isAside,
         isAside: isAside
       } END) AS other
