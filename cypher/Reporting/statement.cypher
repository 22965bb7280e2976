// Which statement is told?
WITH parent.statement AS node
RETURN node
