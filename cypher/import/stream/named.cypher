// What stands under the ids that some lines name, is it in force, and what do the lines need to know of it?
CYPHER replan=skip
UNWIND $ids AS id
MATCH (node:Record {id: id})
RETURN id,
       node.supersededAt IS NULL OR EXISTS { (node)-[judged:SAME_AS {judgement: 'SAME'}]->() WHERE judged.supersededAt IS NULL } AS isOpen,
       labels(node) AS labels,
       node.said AS said,
       node.lang AS lang,
       node.textLength IS NOT NULL AS hasText,
       CASE WHEN node:Statement THEN head(COLLECT {
         MATCH (node)-[in:IN]->(utterance:Utterance)
         WHERE in.supersededAt IS NULL
         RETURN utterance.id
       }) END AS utterance
