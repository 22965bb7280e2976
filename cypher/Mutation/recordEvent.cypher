// Which event was recorded?
MATCH (node:Event {id: $about})
WHERE visible(node)
RETURN node
