// From which claim does the new link lead?
MATCH (node:Claim {id: $about})
WHERE visible(node)
RETURN node
