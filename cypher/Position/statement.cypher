// On which statement is this position?
WITH parent.target AS node
WHERE node:Statement
RETURN node
