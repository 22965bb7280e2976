// What does the actor say that was corrected?
MATCH (node:Actor {id: $about})
WHERE visible(node)
RETURN node
