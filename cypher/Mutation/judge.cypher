// Which record stays, now that it was judged whether two are one?
MATCH (node:Record {id: $about})
WHERE visible(node)
RETURN node
