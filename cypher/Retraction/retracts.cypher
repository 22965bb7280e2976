// Which statement does this one take back?
MATCH (parent)-[edge:RETRACTS]->(node:Statement)
WHERE visible(edge, node)
RETURN node ORDER BY node.id
