// Which sources are there?
MATCH (node:Source)
WHERE node.id IS NOT NULL AND visible(node)
  AND node.medium = $medium
  AND (node.stub IS NOT NULL) = $stub
  AND EXISTS { (node)-[by:PUBLISHED_BY]->(publisher:Actor {id: $publishedBy}) WHERE visible(by, publisher) }
RETURN node ORDER BY node.id
