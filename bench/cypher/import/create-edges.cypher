// New edges of the same type, as one would write them by hand.
UNWIND $rows AS row
MATCH (from:Record {id: row.from})
MATCH (to:Record {id: row.to})
CREATE (from)-[edge:$($type)]->(to)
SET edge = row.properties
