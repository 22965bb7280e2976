// On which claim?
WITH parent.claim AS node
WHERE node IS NOT NULL
RETURN node
