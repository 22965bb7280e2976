// How many neighbours are there, by the type of the edge, its direction, and what they are? The first 10,000 are counted.
WITH parent.start AS start
MATCH (start)-[link:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR|CONTESTS|RETRACTS|REPORTS|ATTRIBUTES_TO|MADE|IN|ISSUED_AS|ADDRESSED_TO|REPLIES_TO|FOUND_IN|NAMED_IN|CITES|EDITION_OF|PUBLISHED_BY|AUTHORED_BY|ACTS_FOR|NAMED|AGAINST|ABOUT|CONTRADICTS|COUNTERS|REFINES|PART_OF|IN_TENSION_WITH|SUPPORTS|UNDERMINES|DERIVED_FROM|RESPONDS_TO|SAME_MEASURE|LOOKS_LIKE|HAS_FIGURE|MEASURES|SUM_OF|SAME_AS]-(neighbour:Record)
WHERE visible(link, neighbour)
WITH start, link, neighbour LIMIT 10000
WITH type(link) AS type, CASE WHEN startNode(link) = start THEN 'OUT' ELSE 'IN' END AS direction,
     head([label IN labels(neighbour) WHERE NOT label IN ['Record', 'Statement']]) AS kind, count(*) AS count
WITH {type: type, direction: direction, kind: kind, count: count} AS node
RETURN node ORDER BY node.count DESC, node.type, node.direction, node.kind
