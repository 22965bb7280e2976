// Which edition was given its text?
MATCH (node:Edition {id: $about})
WHERE visible(node)
RETURN node
