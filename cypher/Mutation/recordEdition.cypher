// Which edition was recorded?
MATCH (node:Edition {id: $about})
WHERE visible(node)
RETURN node
