// To which statement were words added?
MATCH (node:Statement {id: $about})
WHERE visible(node)
RETURN node
