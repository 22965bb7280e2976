// Which dated states of this work are there, oldest first?
MATCH (parent)<-[edge:EDITION_OF]-(node:Edition)
WHERE visible(edge, node)
RETURN node ORDER BY coalesce(node.publishedEarliest, node.publishedLatest), node.id
