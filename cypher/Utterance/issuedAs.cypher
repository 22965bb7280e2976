// As which source was this utterance issued?
MATCH (parent)-[edge:ISSUED_AS]->(node:Source)
WHERE visible(edge, node)
RETURN node ORDER BY node.id
