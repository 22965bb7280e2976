// Which statement was recorded?
MATCH (node:Statement {id: $about})
WHERE visible(node)
RETURN node
