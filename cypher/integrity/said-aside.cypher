// What stands aside leads from or to a record that is read as another; and what is derived stands for such an edge.
MATCH (from:Record)-[edge]->(to:Record)
WHERE edge.supersededAt IS NULL AND type(edge) STARTS WITH 'SAID_'
  AND NOT EXISTS { (from)-[judged:SAME_AS {judgement: 'SAME'}]->() WHERE judged.supersededAt IS NULL }
  AND NOT EXISTS { (to)-[judged:SAME_AS {judgement: 'SAME'}]->() WHERE judged.supersededAt IS NULL }
RETURN edge.id AS id, type(edge) + ' stands aside between records that are read as themselves' AS problem
UNION
CALL () {
  MATCH (:Record)-[edge]->(:Record)
  WHERE edge.supersededAt IS NULL AND type(edge) STARTS WITH 'SAID_'
  RETURN collect(edge.id) AS said
}
MATCH (:Record)-[edge]->(:Record)
WHERE edge.supersededAt IS NULL AND edge.standsFor IS NOT NULL AND NOT edge.standsFor IN said
RETURN edge.id AS id, type(edge) + ' stands for ' + edge.standsFor + ', which nobody says' AS problem
