// Of which work is this a dated state?
MATCH (parent)-[edge:EDITION_OF]->(node:Source)
WHERE visible(edge, node)
RETURN node ORDER BY node.id
