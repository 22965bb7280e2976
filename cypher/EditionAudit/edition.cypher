// Which edition is it?
WITH parent.edition AS node
RETURN node
