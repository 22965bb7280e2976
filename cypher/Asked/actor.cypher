// Who is it?
WITH parent.actor AS node
RETURN node
