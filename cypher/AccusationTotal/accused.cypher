// Which party is accused?
MATCH (node:Actor)
WHERE node.id = parent.accused AND visible(node)
RETURN node
