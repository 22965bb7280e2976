// Which recording did it, and why?
MATCH (node:Recording)
WHERE node.recordedAt = parent.at AND kept(node)
RETURN node
