// Which source is withdrawn?
WITH parent.source AS node
RETURN node
