// Of which kind are these records, and is each still said?
UNWIND $ids AS id
MATCH (node:Record {id: id})
RETURN id, labels(node) AS labels, node.supersededAt IS NULL AS isOpen
