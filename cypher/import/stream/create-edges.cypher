// New edges of the same type.
UNWIND $rows AS row
MATCH (from:Record {id: row.from})
MATCH (to:Record {id: row.to})
CREATE (from)-[edge:$($type)]->(to)
SET edge = row.properties
RETURN count(edge) AS written
