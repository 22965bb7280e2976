// To which node does the step go?
WITH parent.to AS node
RETURN node
