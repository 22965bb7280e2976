// What does the graph hold under this id?
MATCH (node:Record {id: $id})
RETURN labels(node) AS labels,
       properties(node) AS properties,
       node.supersededAt IS NOT NULL AND EXISTS { (node)-[judged:SAME_AS {judgement: 'SAME'}]->() WHERE judged.supersededAt IS NULL } AS isAside
