// Which of these edges are there already?
UNWIND $rows AS row
MATCH (from:Record {id: row.from})-[edge]->(to:Record {id: row.to})
WHERE edge.id = row.id AND edge.supersededAt IS NULL AND edge.standsFor IS NULL
RETURN edge.id AS id,
       type(edge) AS type,
       from.id AS from,
       to.id AS to,
       edge.hash AS hash,
       edge.corpus AS corpus,
       coalesce(edge.alsoIn, []) AS alsoIn,
       edge.base AS base
