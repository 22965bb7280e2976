// On which claim is this position?
WITH parent.target AS node
WHERE node:Claim
RETURN node
