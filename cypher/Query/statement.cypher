// Which statement has this id?
MATCH (node:Statement {id: $id})
WHERE visible(node)
RETURN node
