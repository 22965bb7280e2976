// What does the edition say that was corrected?
MATCH (node:Edition {id: $about})
WHERE visible(node)
RETURN node
