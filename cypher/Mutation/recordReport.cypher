// Which report was recorded?
MATCH (node:Statement:Report {id: $about})
WHERE visible(node)
RETURN node
