// Edges that nobody says any more, or that say something else from now on.
UNWIND $rows AS row
MATCH (from:Record {id: row.from})-[edge]->(to:Record {id: row.to})
WHERE edge.id = row.id AND edge.supersededAt IS NULL
SET edge.supersededAt = $now
RETURN count(edge) AS written
