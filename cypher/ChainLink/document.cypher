// As which source was it said?
WITH parent.statement AS statement
MATCH (statement)-[within:IN]->(occasion:Utterance)-[issued:ISSUED_AS]->(node:Source)
WHERE visible(within, occasion, issued, node)
RETURN node ORDER BY node.id
