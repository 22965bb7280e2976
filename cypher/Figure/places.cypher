// Which places is the claim about for which this figure is given?
CALL rule.figureFrame(parent) YIELD frame
WITH frame.claim AS claim
MATCH (claim)-[edge:ABOUT]->(node:Place)
WHERE visible(edge, node)
RETURN node ORDER BY node.id
