// Which claims are asserted certainly within this date?
CALL () {
  MATCH (assertion:Statement)
  WHERE assertion.saidEarliest >= coalesce($assertedWithin.earliest, '') AND visible(assertion)
  RETURN assertion
  UNION
  MATCH (assertion:Statement)
  WHERE assertion.saidLatest <= coalesce($assertedWithin.latest, '9999-12-31') AND visible(assertion)
  RETURN assertion
}
WITH assertion
WHERE ($assertedWithin.earliest IS NULL OR assertion.saidEarliest >= $assertedWithin.earliest)
  AND ($assertedWithin.latest IS NULL OR assertion.saidLatest <= $assertedWithin.latest)
MATCH (assertion)-[asserts:ASSERTS]->(node:Claim)
WHERE visible(asserts, node) AND asserts.stance = 'ASSERTS'
RETURN node
