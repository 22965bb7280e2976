// To which actor or place was the spelling added?
MATCH (node:Record {id: $about})
WHERE visible(node)
RETURN node
