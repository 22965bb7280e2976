// From which node does the edge lead?
WITH parent.from AS node
WHERE node IS NOT NULL
RETURN node
