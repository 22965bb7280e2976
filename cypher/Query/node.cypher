// Which record has this id?
MATCH (node:Record {id: $id})
WHERE visible(node)
RETURN node
