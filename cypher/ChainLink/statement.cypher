// Which statement is at this link?
WITH parent.statement AS node
RETURN node
