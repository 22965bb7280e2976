// Which record says again what it said?
MATCH (node:Record {id: $about})
WHERE visible(node)
RETURN node
