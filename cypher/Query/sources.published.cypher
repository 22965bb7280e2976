// Which sources may have been published then?
CALL () {
  MATCH (node:Source)
  WHERE node.publishedEarliest <= coalesce($published.latest, '9999-12-31') AND visible(node)
  RETURN node
  UNION
  MATCH (node:Source)
  WHERE node.publishedLatest >= coalesce($published.earliest, '') AND visible(node)
  RETURN node
}
WITH node
WHERE coalesce(node.publishedEarliest <= $published.latest, true) AND coalesce(node.publishedLatest >= $published.earliest, true)
RETURN node
