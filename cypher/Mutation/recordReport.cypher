// Which report was recorded?
MATCH (node:Report {id: $about})
WHERE visible(node)
RETURN node
