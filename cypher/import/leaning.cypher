// Which edges that are in force would lead from or to nothing without these nodes?
UNWIND $ids AS id
MATCH (node:Record {id: id})-[edge]-(other:Record)
WHERE edge.supersededAt IS NULL AND edge.standsFor IS NULL
RETURN edge.id AS edge, type(edge) AS type, other.id AS other, id
