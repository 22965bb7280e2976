// For whom does this actor speak, ever?
WITH parent, null AS earliest, null AS latest
CALL rule.party(parent, earliest, latest) YIELD party
WITH party AS node
RETURN DISTINCT node ORDER BY node.id
