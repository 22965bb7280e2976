// What does the claim say that was corrected?
MATCH (node:Claim {id: $about})
WHERE visible(node)
RETURN node
