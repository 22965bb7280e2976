// Which statement replies?
MATCH (node:Statement {id: $about})
WHERE visible(node)
RETURN node
