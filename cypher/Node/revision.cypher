// Which state of a record is this? The last record time on it and on the edges that are part of it, and how many these are.
OPTIONAL MATCH (parent)-[edge:ABOUT|ACTS_FOR|ADDRESSED_TO|ADDRESSES|AGAINST|ASSERTS|ASSESSES|ATTRIBUTES_TO|AUTHORED_BY|CALLS_FOR|CITES|CONTESTS|CONTRADICTS|COUNTERS|DENIES|DERIVED_FROM|EDITION_OF|FOUND_IN|IN|IN_TENSION_WITH|ISSUED_AS|LOOKS_LIKE|MEASURES|NAMED|NAMED_IN|PART_OF|PUBLISHED_BY|REFINES|REPLIES_TO|REPORTS|RESPONDS_TO|RETRACTS|SAME_AS|SAME_MEASURE|SUM_OF|SUPPORTS|UNDERMINES]->(to)
WHERE visible(edge, to)
WITH parent, collect(edge.recordedAt) AS leaving
OPTIONAL MATCH (parent)<-[made:MADE]-(maker:Actor)
WHERE visible(made, maker)
WITH parent, leaving, collect(made.recordedAt) AS arriving
WITH parent, leaving + arriving AS times
RETURN reduce(last = parent.recordedAt, each IN times | CASE WHEN each > last THEN each ELSE last END) + '/' + size(times) AS value
