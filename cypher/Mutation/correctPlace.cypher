// What does the place say that was corrected?
MATCH (node:Place {id: $about})
WHERE visible(node)
RETURN node
