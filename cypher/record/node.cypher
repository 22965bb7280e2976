// What does the graph hold under this id?
MATCH (node:Record {id: $id})
RETURN labels(node) AS labels, properties(node) AS properties
