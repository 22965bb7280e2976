// Which nodes that are said now come after this id, and which edges were said to lead from them? What stands aside, since it
// is read as another, is said nevertheless. Texts only if they are asked for.
MATCH (node:Record)
WHERE node.id > $after
  AND (node.supersededAt IS NULL
    OR EXISTS { (node)-[judged:SAME_AS {judgement: 'SAME'}]->() WHERE judged.supersededAt IS NULL })
WITH node ORDER BY node.id LIMIT $limit
RETURN node.id AS id,
       labels(node) AS labels,
       node {.*, text: CASE WHEN node:Edition AND NOT $withTexts THEN null ELSE node.text END} AS properties,
       COLLECT {
         MATCH (node)-[edge]->(to:Record)
         WHERE edge.supersededAt IS NULL AND edge.standsFor IS NULL
         RETURN {id: edge.id, type: replace(type(edge), 'SAID_', ''), to: to.id, properties: properties(edge)}
       } AS edges
ORDER BY id
