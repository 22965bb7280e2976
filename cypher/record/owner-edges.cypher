// By which edges does a figure belong to its claim or report?
MATCH (node:Figure {id: $id})<-[edge:HAS_FIGURE|SAID_HAS_FIGURE]-(from:Record)
WHERE edge.supersededAt IS NULL AND edge.standsFor IS NULL
RETURN edge.id AS id, replace(type(edge), 'SAID_', '') AS type, from.id AS from, node.id AS to,
       edge.hash AS hash, edge.base AS base
