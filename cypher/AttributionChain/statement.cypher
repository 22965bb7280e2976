// Of which statement is this the chain?
WITH parent.statement AS node
RETURN node
