// Which statements stand in these words, in their own source or in a report?
CALL db.index.fulltext.queryRelationships('quote_words', $words.query) YIELD relationship AS found
WITH startNode(found) AS carrier, found
WHERE visible(carrier, found) AND carrier:Statement
MATCH (carrier) ((teller:Statement)-[tells:REPORTS]->(told:Statement) WHERE visible(teller, tells, told)){0,12} (node:Statement)
WHERE visible(node)
RETURN node
