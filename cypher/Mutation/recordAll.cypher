// What was recorded at once?
MATCH (node:Recording {id: $recording})
WHERE kept(node)
RETURN node
