// From which claim?
WITH parent.from AS node
RETURN node
