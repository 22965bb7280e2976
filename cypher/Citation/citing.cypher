// Which edition cites?
WITH parent.citing AS node
WHERE node IS NOT NULL
RETURN node
