// Which are its own words, in the order of the text?
WITH parent.statement AS statement
MATCH (statement)-[found:FOUND_IN]->(edition:Edition)
WHERE visible(found, edition)
WITH found {.*, edition: edition, statement: statement} AS node
RETURN node ORDER BY node.edition.id, node.start, node.end, node.id
