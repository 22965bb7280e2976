// What does the graph hold under the ids that a recording names?
UNWIND $ids AS id
MATCH (node:Record {id: id})
WITH node, id, node.supersededAt IS NOT NULL AND EXISTS { (node)-[judged:SAME_AS {judgement: 'SAME'}]->() WHERE judged.supersededAt IS NULL } AS isAside
CALL (node) {
  OPTIONAL MATCH (node)-[issued:ISSUED_AS|SAID_ISSUED_AS]->(source:Source)
  WHERE issued.supersededAt IS NULL AND issued.standsFor IS NULL
  RETURN head(collect(source.id)) AS issuedAs
}
CALL (node) {
  OPTIONAL MATCH (node)-[made:IN]->(utterance:Utterance)
  WHERE made.supersededAt IS NULL
  RETURN head(collect(utterance.id)) AS utterance
}
CALL (node, issuedAs) {
  OPTIONAL MATCH (source:Source)<-[of:EDITION_OF|SAID_EDITION_OF]-(edition:Edition)
  WHERE source.id IN [issuedAs, node.id] AND of.supersededAt IS NULL AND of.standsFor IS NULL
  RETURN collect(edition {.id, .lang, .text}) AS editions
}
RETURN id,
       labels(node) AS labels,
       node.supersededAt IS NULL OR isAside AS isOpen,
       node.said AS said,
       node.lang AS lang,
       node.text AS text,
       issuedAs,
       utterance,
       editions
