// Which edges from these nodes were taken away by hand, so that the corpus says them and the graph does not?
UNWIND $ids AS id
MATCH (from:Record {id: id})-[edge]->(to:Record)
WHERE edge.supersededAt IS NOT NULL AND edge.standsFor IS NULL
WITH from, edge, to ORDER BY edge.supersededAt DESC
WITH from, edge.id AS id, head(collect({edge: edge, to: to.id})) AS last
WHERE last.edge.base IS NOT NULL
WITH id, from, last.edge AS edge, last.to AS to
WHERE NOT EXISTS { MATCH (from)-[open]->(:Record) WHERE open.id = id AND open.supersededAt IS NULL AND open.standsFor IS NULL }
RETURN id,
       substring(type(edge), 4) AS type,
       from.id AS from,
       to,
       edge.hash AS hash,
       edge.corpus AS corpus,
       coalesce(edge.alsoIn, []) AS alsoIn,
       edge.base AS base
