// These records are gone, with their past states, their texts and all edges that they ever had.
MATCH (node:Record) WHERE node.id IN $ids
OPTIONAL MATCH (node)-[:WAS]->(past:Past)
DETACH DELETE past, node
