// Which statement is an echo?
WITH parent.statement AS node
RETURN node
