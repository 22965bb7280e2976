// Which seals go with these records, their past states and all edges that they ever had?
MATCH (node:Record) WHERE node.id IN $ids
RETURN collect(node.seal) AS seals
UNION ALL
MATCH (node:Record)-[:WAS]->(past:Past) WHERE node.id IN $ids
RETURN collect(past.seal) AS seals
UNION ALL
MATCH (node:Record)-[edge]-(:Record) WHERE node.id IN $ids
WITH DISTINCT edge
RETURN collect(edge.seal) AS seals
