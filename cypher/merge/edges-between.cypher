// Which edges of a type, said or derived, are open between the records that are one, and others that are one?
UNWIND $rows AS row
UNWIND row.from AS first
UNWIND row.to AS second
MATCH (from:Record {id: first})
MATCH (to:Record {id: second})
MATCH (from)-[edge:$any(row.types)]->(to)
WHERE edge.supersededAt IS NULL
RETURN row.key AS key, type(edge) AS type, from.id AS from, to.id AS to, properties(edge) AS properties
