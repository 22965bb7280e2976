// To which statement was a citation added?
MATCH (node:Statement {id: $about})
WHERE visible(node)
RETURN node
