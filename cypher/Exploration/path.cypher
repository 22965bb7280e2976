// How does the evidence lead from this node to the other, in the fewest steps? Shared topics, places and names are no
// evidence; of ways as short as each other, the one through fewer claims is taken.
WITH parent.start AS start, parent.to AS to, parent.maxHops AS most, coalesce(parent.via, [
  'ASSERTS', 'DENIES', 'ADDRESSES', 'ASSESSES', 'CALLS_FOR', 'CONTESTS', 'RETRACTS', 'REPORTS', 'ATTRIBUTES_TO', 'MADE', 'IN',
  'ISSUED_AS', 'ADDRESSED_TO', 'REPLIES_TO', 'FOUND_IN', 'NAMED_IN', 'CITES', 'EDITION_OF', 'CONTRADICTS', 'COUNTERS', 'REFINES',
  'PART_OF', 'SUPPORTS', 'UNDERMINES', 'DERIVED_FROM', 'RESPONDS_TO'
]) AS via
MATCH (end:Record {id: to})
WHERE visible(end) AND end <> start
MATCH path = SHORTEST 25 (start) ((before:Record)-[passed:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR|CONTESTS|RETRACTS|REPORTS|ATTRIBUTES_TO|MADE|IN|ISSUED_AS|ADDRESSED_TO|REPLIES_TO|FOUND_IN|NAMED_IN|CITES|EDITION_OF|PUBLISHED_BY|AUTHORED_BY|ACTS_FOR|NAMED|AGAINST|ABOUT|CONTRADICTS|COUNTERS|REFINES|PART_OF|IN_TENSION_WITH|SUPPORTS|UNDERMINES|DERIVED_FROM|RESPONDS_TO|SAME_MEASURE|LOOKS_LIKE|HAS_FIGURE|MEASURES|SUM_OF|SAME_AS]-(after:Record) WHERE visible(before, passed, after) AND type(passed) IN via){1,6} (end)
WHERE size(passed) <= most
WITH before, passed, after ORDER BY size(passed), size([each IN after WHERE each:Claim]), [each IN passed | type(each)], [each IN after | each.id] LIMIT 1
UNWIND range(0, size(passed) - 1) AS i
WITH {
  number: i + 1,
  type: type(passed[i]),
  direction: CASE WHEN startNode(passed[i]) = before[i] THEN 'OUT' ELSE 'IN' END,
  from: before[i],
  to: after[i]
} AS node
RETURN node ORDER BY node.number
