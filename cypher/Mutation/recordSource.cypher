// Which source was recorded?
MATCH (node:Source {id: $about})
WHERE visible(node)
RETURN node
