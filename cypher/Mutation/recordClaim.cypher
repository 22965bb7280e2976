// Which claim was recorded?
MATCH (node:Claim {id: $about})
WHERE visible(node)
RETURN node
