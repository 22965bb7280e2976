// Where do the words of this statement stand, in its own source and in the reports of it?
MATCH (parent) ((told:Statement)<-[tells:REPORTS]-(teller:Statement) WHERE visible(told, tells, teller)){0,12} (carrier:Statement)-[found:FOUND_IN]->(edition:Edition)
WHERE visible(carrier, found, edition)
  AND found.verification IN $verification
  AND (NOT $own OR carrier = parent)
WITH DISTINCT found {.*, edition: edition, statement: carrier} AS node
RETURN node ORDER BY node.edition.id, node.start, node.statement.id
