// Which statement is it?
WITH parent.statement AS node
RETURN node
