// Which names are borne, and were borne, by these records alone? They go with them.
MATCH (node:Record)-[:NAMED|WAS_NAMED]->(name:Name)
WHERE node.id IN $ids AND NOT EXISTS { (name)<-[:NAMED|WAS_NAMED|SAID_NAMED|WAS_SAID_NAMED]-(other:Record) WHERE NOT other.id IN $ids }
RETURN DISTINCT name.id AS id ORDER BY id
