// What does the report say that was corrected?
MATCH (node:Statement:Report {id: $about})
WHERE visible(node)
RETURN node
