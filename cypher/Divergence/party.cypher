// Whose voices are these?
WITH parent.party AS node
RETURN node
