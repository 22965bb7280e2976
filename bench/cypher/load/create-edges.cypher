// New edges of the same type between nodes that are known by their numbers in the store, which spares two index seeks.
UNWIND $rows AS row
MATCH (from) WHERE id(from) = row.from
MATCH (to) WHERE id(to) = row.to
CREATE (from)-[edge:$($type)]->(to)
SET edge = row.properties
RETURN count(edge) AS written
