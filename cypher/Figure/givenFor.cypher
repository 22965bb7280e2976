// For which claim is this figure given, by the claim itself or by a report of what was said on it?
CALL rule.figureClaim(parent) YIELD claim
WITH claim AS node
WHERE node IS NOT NULL
RETURN node
