// On which claims does this source hold a statement or a report of one?
MATCH (source:Source {id: $source})<-[of:EDITION_OF]-(edition:Edition)<-[found:FOUND_IN]-(carrier:Statement) ((teller:Statement)-[tells:REPORTS]->(told:Statement) WHERE visible(teller, tells, told)){0,12} (said:Statement)-[position:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]->(node:Claim)
WHERE visible(source, of, edition, found, carrier, said, position, node)
RETURN node
