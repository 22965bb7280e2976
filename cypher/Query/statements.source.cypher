// Which statements stand in this source, in their own words or in a report?
MATCH (source:Source {id: $source})<-[of:EDITION_OF]-(edition:Edition)<-[found:FOUND_IN]-(carrier:Statement) ((teller:Statement)-[tells:REPORTS]->(told:Statement) WHERE visible(teller, tells, told)){0,12} (node:Statement)
WHERE visible(source, of, edition, found, carrier, node)
RETURN node
