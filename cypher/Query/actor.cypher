// Which actor has this id?
MATCH (node:Actor {id: $id})
WHERE visible(node)
RETURN node
