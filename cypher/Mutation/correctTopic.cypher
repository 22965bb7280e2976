// What does the topic say that was corrected?
MATCH (node:Topic {id: $about})
WHERE visible(node)
RETURN node
