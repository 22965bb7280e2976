// From how many roots do we have a claim, and how many documents only repeat them? Its parts are counted beside it.
MATCH (asked:Claim {id: $claim})
WHERE visible(asked)
CALL (asked) {
  OPTIONAL MATCH (asked)-[link:PART_OF|REFINES]-(other:Claim)
  WHERE visible(link, other)
  WITH link, other, asked ORDER BY other.id, type(link)
  RETURN collect({claim: other, type: type(link), direction: CASE WHEN endNode(link) = other THEN 'OUT' ELSE 'IN' END}) AS others
}
WITH asked, others, $stance AS stances
UNWIND [{claim: asked}] + [each IN others WHERE each.claim IS NOT NULL][0..20] AS candidate
WITH others, stances, candidate, candidate.claim AS counted
CALL rule.independence(counted, stances) YIELD roots, echoes, endorsements, truncated
WITH others, stances, candidate {.*, roots: roots, echoes: echoes, endorsements: endorsements, truncated: truncated} AS candidate
WITH others, stances, collect(candidate) AS all
WITH others, stances, head([each IN all WHERE each.type IS NULL]) AS whole, [each IN all WHERE each.type IS NOT NULL] AS parts
WITH whole {.*, stances: stances, parts: parts, truncated: whole.truncated OR size(others) > 20} AS node
RETURN node
