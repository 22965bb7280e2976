// Which record is it that this is missing of?
WITH parent.at AS node
RETURN node
