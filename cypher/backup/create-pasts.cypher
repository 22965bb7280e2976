// What nodes said before.
UNWIND $rows AS row
MATCH (node:Record {id: row.of})
CREATE (node)-[:WAS]->(past:Past)
SET past = row.properties
