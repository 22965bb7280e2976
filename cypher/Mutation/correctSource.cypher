// What does the source say that was corrected?
MATCH (node:Source {id: $about})
WHERE visible(node)
RETURN node
