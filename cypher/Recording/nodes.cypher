// Which records that are in force was it about?
UNWIND parent.ids AS id
MATCH (node:Record {id: id})
WHERE visible(node)
RETURN DISTINCT node ORDER BY node.id
