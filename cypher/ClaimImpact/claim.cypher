// Which claim is it?
WITH parent.claim AS node
RETURN node
