// Which source is audited?
WITH parent.source AS node
RETURN node
