// Which edition is cited?
WITH parent.edition AS node
WHERE node IS NOT NULL
RETURN node
