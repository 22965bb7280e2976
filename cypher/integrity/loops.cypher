// No edge leads from a node to itself.
MATCH (node:Record)-[edge]->(node)
WHERE edge.supersededAt IS NULL
RETURN edge.id AS id, type(edge) + ' from ' + node.id + ' to itself' AS problem
