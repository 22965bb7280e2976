// To which actor was it added for whom it acts?
MATCH (node:Actor {id: $about})
WHERE visible(node)
RETURN node
