// Which record is it?
WITH parent.target AS node
RETURN node
