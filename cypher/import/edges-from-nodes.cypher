// Which edges lead from these nodes now?
UNWIND $ids AS id
MATCH (from:Record {id: id})-[edge]->(to:Record)
WHERE edge.supersededAt IS NULL AND edge.standsFor IS NULL
RETURN edge.id AS id,
       type(edge) AS type,
       from.id AS from,
       to.id AS to,
       edge.hash AS hash,
       edge.corpus AS corpus,
       coalesce(edge.alsoIn, []) AS alsoIn,
       edge.base AS base
