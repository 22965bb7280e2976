// Which quotes stand in this edition, in the order of the text?
MATCH (parent)<-[found:FOUND_IN|NAMED_IN]-(carrier:Statement|Source)
WHERE visible(found, carrier)
  AND found.verification IN $verification
WITH found {.*, edition: parent, statement: CASE WHEN carrier:Statement THEN carrier END} AS node
RETURN node ORDER BY node.start, node.end, node.id
