// New nodes of the same labels, as one would write them by hand.
UNWIND $rows AS properties
CREATE (node:$($labels))
SET node = properties
