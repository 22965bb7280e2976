// Which statements were said certainly within this date?
CALL () {
  MATCH (node:Statement)
  WHERE node.saidEarliest >= coalesce($saidWithin.earliest, '') AND visible(node)
  RETURN node
  UNION
  MATCH (node:Statement)
  WHERE node.saidLatest <= coalesce($saidWithin.latest, '9999-12-31') AND visible(node)
  RETURN node
}
WITH node
WHERE ($saidWithin.earliest IS NULL OR node.saidEarliest >= $saidWithin.earliest)
  AND ($saidWithin.latest IS NULL OR node.saidLatest <= $saidWithin.latest)
RETURN node
