// Which statement stands in these words?
WITH parent.carrier AS node
WHERE node:Statement
RETURN node
