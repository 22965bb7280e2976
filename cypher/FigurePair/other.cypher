// Which is the other figure?
WITH parent.other AS node
RETURN node
