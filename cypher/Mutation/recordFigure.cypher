// Which figure was recorded?
MATCH (node:Figure {id: $about})
WHERE visible(node)
RETURN node
