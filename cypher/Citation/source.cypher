// Which source is cited?
WITH parent.source AS node
RETURN node
