// For which claim is this figure given, by the claim itself or by a report of what was said on it?
CALL rule.figureFrame(parent) YIELD frame
WITH frame.claim AS node
WHERE node IS NOT NULL
RETURN node
