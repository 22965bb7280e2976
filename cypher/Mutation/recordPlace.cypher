// Which place was recorded?
MATCH (node:Place {id: $about})
WHERE visible(node)
RETURN node
