// Which actor was recorded?
MATCH (node:Actor {id: $about})
WHERE visible(node)
RETURN node
