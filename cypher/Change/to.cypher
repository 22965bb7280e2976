// To which node does the edge lead?
WITH parent.to AS node
WHERE node IS NOT NULL
RETURN node
