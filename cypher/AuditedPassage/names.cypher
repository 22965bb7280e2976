// Which source do these words name?
WITH parent.carrier AS node
WHERE node:Source
RETURN node
