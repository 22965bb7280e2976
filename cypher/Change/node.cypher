// To which node was it done? As it last was, if it is closed.
WITH parent.node AS node
WHERE node IS NOT NULL
RETURN node
