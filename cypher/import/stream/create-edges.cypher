// New edges of the same type. Their stamps are sent once for all of them.
CYPHER replan=skip
UNWIND $rows AS row
MATCH (from:Record {id: row.from})
MATCH (to:Record {id: row.to})
WITH from, to, row.properties AS properties
CREATE (from)-[edge:$($type)]->(to)
SET edge = properties {.*, corpus: $corpus, recordedBy: $recordedBy, recordedAt: $recordedAt}
RETURN count(edge) AS written
