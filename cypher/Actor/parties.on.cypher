// For whom may this actor speak on this date?
WITH parent, $on.earliest AS earliest, $on.latest AS latest
CALL rule.party(parent, earliest, latest) YIELD party
WITH party AS node
RETURN DISTINCT node ORDER BY node.id
