// What do these edges say now?
UNWIND $rows AS row
MATCH (from:Record {id: row.from})-[edge]->(to:Record {id: row.to})
WHERE edge.id = row.id AND edge.supersededAt IS NULL
RETURN edge.id AS id, properties(edge) AS properties
