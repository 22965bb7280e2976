// In which spellings does its name occur?
MATCH (parent)-[edge:NAMED]->(node:Name)
WHERE visible(edge, node)
RETURN node, edge ORDER BY node.name, node.id
