// Which claim has this id?
MATCH (node:Claim {id: $id})
WHERE visible(node)
RETURN node
