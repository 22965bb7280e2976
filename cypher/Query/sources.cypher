// Which sources are there?
MATCH (node:Source)
WHERE node.id IS NOT NULL AND visible(node)
  AND node.id IN $ids
  AND EXISTS { (node)-[published:PUBLISHED_BY]->(publisher:Actor {id: $publishedBy}) WHERE visible(published, publisher) }
  AND EXISTS { (node)-[written:AUTHORED_BY]->(author:Actor {id: $author}) WHERE visible(written, author) }
  AND coalesce(node.publishedEarliest <= $published.latest, true) AND coalesce(node.publishedLatest >= $published.earliest, true) AND node.published IS NOT NULL
  AND node.medium = $medium
  AND (node.stub IS NOT NULL) = $stub
RETURN node ORDER BY node.publishedSort // for $orderBy OLDEST
RETURN node ORDER BY node.publishedSort DESC // for $orderBy NEWEST
RETURN node ORDER BY node.title, node.id // for $orderBy TITLE
RETURN node ORDER BY node.id
