// What does the statement say that was corrected?
MATCH (node:Statement {id: $about})
WHERE visible(node)
RETURN node
