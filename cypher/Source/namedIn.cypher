// By which words do documents name this source?
MATCH (parent)-[found:NAMED_IN]->(edition:Edition)
WHERE visible(found, edition)
WITH found {.*, edition: edition} AS node
RETURN node ORDER BY node.edition.id, node.start, node.id
