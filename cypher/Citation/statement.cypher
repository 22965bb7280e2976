// Which statement cites?
WITH parent.statement AS node
WHERE node IS NOT NULL
RETURN node
