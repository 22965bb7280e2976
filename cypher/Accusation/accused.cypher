// Which party is accused?
WITH parent.accused AS node
RETURN node
