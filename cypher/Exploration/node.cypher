// From which node is it?
WITH parent.start AS node
RETURN node
