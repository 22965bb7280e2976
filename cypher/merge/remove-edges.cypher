// Edges of this very moment that get another type: nobody has read them.
UNWIND $rows AS row
MATCH (from:Record {id: row.from})-[edge:$(row.type)]->(to:Record {id: row.to})
WHERE edge.id = row.id AND edge.supersededAt IS NULL
DELETE edge
