// Which sources have these ids?
MATCH (node:Source)
WHERE node.id IN $ids AND visible(node)
RETURN node
