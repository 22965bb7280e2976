// On which occasion was this statement made?
MATCH (parent)-[edge:IN]->(node:Utterance)
WHERE visible(edge, node)
RETURN node ORDER BY node.id
