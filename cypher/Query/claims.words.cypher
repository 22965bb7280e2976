// On which claims is there a statement or report with these words?
CALL db.index.fulltext.queryRelationships('quote_words', $words.query) YIELD relationship AS found
WITH startNode(found) AS carrier, found
WHERE visible(carrier, found) AND carrier:Statement
MATCH (carrier) ((teller:Statement)-[tells:REPORTS]->(told:Statement) WHERE visible(teller, tells, told)){0,12} (said:Statement)-[position:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]->(node:Claim)
WHERE visible(said, position, node)
RETURN node
