// Which parts should add up to this figure?
MATCH (parent)-[edge:SUM_OF]->(node:Figure)
WHERE visible(edge, node)
RETURN node ORDER BY node.id
