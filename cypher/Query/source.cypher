// Which source has this id?
MATCH (node:Source {id: $id})
WHERE visible(node)
RETURN node
