// Which of these edges say already, under this corpus, what they are to say; and what do the others say?
CYPHER replan=skip
UNWIND $rows AS row
MATCH (from:Record {id: row.from})-[edge]->(to:Record {id: row.to})
WHERE edge.id = row.id AND edge.supersededAt IS NULL AND edge.standsFor IS NULL
WITH row, from, to, edge,
     edge.hash = row.hash AND edge.base IS NULL AND (edge.corpus = $corpus OR $corpus IN coalesce(edge.alsoIn, [])) AS isSame
RETURN collect(CASE WHEN isSame THEN row.n END) AS same,
       collect(CASE WHEN NOT isSame THEN edge {
         .id, .hash, .corpus, .base, .recordedAt, .recordedBy,
         type: type(edge),
         from: from.id,
         to: to.id,
         alsoIn: coalesce(edge.alsoIn, []),
         isOpen: true
       } END) AS other
