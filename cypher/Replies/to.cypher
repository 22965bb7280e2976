// What was to be answered?
WITH parent.to AS node
RETURN node
