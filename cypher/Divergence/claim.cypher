// On which matter?
WITH parent.claim AS node
RETURN node
