// What do these nodes say now?
UNWIND $ids AS id
MATCH (node:Record {id: id})
RETURN node.id AS id, properties(node) AS properties
