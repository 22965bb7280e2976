// Which places is the claim about for which this figure is given?
CALL rule.figureClaim(parent) YIELD claim
MATCH (claim)-[edge:ABOUT]->(node:Place)
WHERE visible(edge, node)
RETURN node ORDER BY node.id
