// What do the edges say that lead from these nodes?
UNWIND $ids AS id
MATCH (from:Record {id: id})-[edge]->(to:Record)
RETURN edge.id AS id, replace(replace(type(edge), 'WAS_', ''), 'SAID_', '') AS type, from.id AS from, to.id AS to, edge {.*, words: null} AS properties
