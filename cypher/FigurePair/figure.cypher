// Which is the one figure?
WITH parent.figure AS node
RETURN node
