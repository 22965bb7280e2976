// Which party accuses?
WITH parent.accuser AS node
RETURN node
