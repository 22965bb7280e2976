// Of what is the claim a part or a closer version, and what is a part or a closer version of it? Counted apart.
WITH parent.claim AS whole, parent.stances AS stances
MATCH (whole)-[link:PART_OF|REFINES]-(other:Claim)
WHERE visible(link, other)
WITH whole, stances, link, other ORDER BY other.id, type(link) LIMIT 20
CALL rule.independence(other, stances) YIELD roots, echoes
WITH {claim: other, type: type(link), direction: CASE WHEN endNode(link) = other THEN 'OUT' ELSE 'IN' END, roots: roots, echoes: echoes} AS node
RETURN node ORDER BY node.claim.id, node.type, node.direction
