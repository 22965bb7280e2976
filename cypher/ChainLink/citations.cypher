// What does it give as its own source?
WITH parent.statement AS statement
MATCH (statement)-[cites:CITES]->(cited:Source)
WHERE visible(cites, cited)
WITH cites {.id, .mark, .ibid, .intent, number: toIntegerOrNull(cites.mark), source: cited, statement: statement} AS node
RETURN node ORDER BY node.number, node.mark, node.source.id, node.id
