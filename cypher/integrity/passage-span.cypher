// Words stand in a span of at least one character, within the text of the edition where we hold it.
MATCH (from:Record)-[edge:FOUND_IN|NAMED_IN]->(edition:Edition)
WHERE edge.supersededAt IS NULL
  AND (edge.start < 0 OR edge.start >= edge.end OR edge.end > edition.textLength)
RETURN edge.id AS id,
       from.id + ' at ' + toString(edge.start) + '-' + toString(edge.end) + ' of ' + edition.id AS problem
