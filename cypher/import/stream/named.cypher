// What is in force under the ids that some lines name, and what do the lines need to know of it?
UNWIND $ids AS id
MATCH (node:Record {id: id})
WHERE node.supersededAt IS NULL OR EXISTS { (node)-[judged:SAME_AS {judgement: 'SAME'}]->() WHERE judged.supersededAt IS NULL }
RETURN id,
       labels(node) AS labels,
       node.said AS said,
       node.lang AS lang,
       node.textLength IS NOT NULL AS hasText,
       CASE WHEN node:Statement THEN head(COLLECT {
         MATCH (node)-[in:IN]->(utterance:Utterance)
         WHERE in.supersededAt IS NULL
         RETURN utterance.id
       }) END AS utterance
