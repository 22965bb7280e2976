// From which node does the step go?
WITH parent.from AS node
RETURN node
