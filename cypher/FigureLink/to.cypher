// To which claim?
WITH parent.to AS node
RETURN node
