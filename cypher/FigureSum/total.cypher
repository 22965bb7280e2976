// Which figure states the total?
WITH parent.total AS node
RETURN node
