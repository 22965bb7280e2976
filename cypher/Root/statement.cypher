// In which statement was it first said?
WITH parent.statement AS node
RETURN node
