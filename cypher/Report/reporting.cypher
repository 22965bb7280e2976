// How does this report tell it?
MATCH (parent)-[edge:REPORTS]->(told:Statement)
WHERE visible(edge, told)
WITH edge {.*, statement: told} AS node
RETURN node
