// Which sources are of this medium?
MATCH (node:Source)
WHERE node.medium = $medium AND visible(node)
RETURN node
