// New nodes of the same labels, into an empty graph; their numbers in the store, in the order of the rows.
UNWIND $rows AS properties
CREATE (node:$($labels))
SET node = properties
RETURN id(node) AS number
