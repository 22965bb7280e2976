// Which statement stands in these words?
WITH parent.statement AS node
WHERE node IS NOT NULL
RETURN node
