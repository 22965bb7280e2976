// Which party accuses?
MATCH (node:Actor)
WHERE node.id = parent.accuser AND visible(node)
RETURN node
