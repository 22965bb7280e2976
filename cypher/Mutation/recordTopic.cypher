// Which topic was recorded?
MATCH (node:Topic {id: $about})
WHERE visible(node)
RETURN node
