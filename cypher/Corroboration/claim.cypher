// Which claim is it about?
WITH parent.claim AS node
RETURN node
