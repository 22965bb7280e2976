// New nodes of the same labels.
UNWIND $rows AS properties
CREATE (node:Record:$($labels))
SET node = properties
