// Which measure was recorded?
MATCH (node:Measure {id: $about})
WHERE visible(node)
RETURN node
