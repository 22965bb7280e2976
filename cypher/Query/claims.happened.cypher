// Which claims speak of what may have happened then?
CALL () {
  MATCH (node:Claim)
  WHERE node.aboutEarliest <= coalesce($happened.latest, '9999-12-31') AND visible(node)
  RETURN node
  UNION
  MATCH (node:Claim)
  WHERE node.aboutLatest >= coalesce($happened.earliest, '') AND visible(node)
  RETURN node
}
WITH node
WHERE coalesce(node.aboutEarliest <= $happened.latest, true) AND coalesce(node.aboutLatest >= $happened.earliest, true)
RETURN node
