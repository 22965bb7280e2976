// What does the measure say that was corrected?
MATCH (node:Measure {id: $about})
WHERE visible(node)
RETURN node
