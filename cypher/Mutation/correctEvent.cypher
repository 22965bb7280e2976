// What does the event say that was corrected?
MATCH (node:Event {id: $about})
WHERE visible(node)
RETURN node
