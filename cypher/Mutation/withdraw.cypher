// Which recording withdrew it?
MATCH (node:Recording {id: $recording})
WHERE kept(node)
RETURN node
