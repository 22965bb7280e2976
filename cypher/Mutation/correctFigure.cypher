// What does the figure say that was corrected?
MATCH (node:Figure {id: $about})
WHERE visible(node)
RETURN node
