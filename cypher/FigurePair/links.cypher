// How does the claim of the one stand to the claim of the other?
WITH parent.claim AS one, parent.otherClaim AS two
MATCH (one)-[link:CONTRADICTS|COUNTERS|REFINES|PART_OF|IN_TENSION_WITH|SUPPORTS|UNDERMINES|DERIVED_FROM|RESPONDS_TO|SAME_MEASURE|LOOKS_LIKE]-(two)
WHERE visible(link)
WITH DISTINCT link
WITH link {.id, .basis, .note, type: type(link), from: startNode(link), to: endNode(link)} AS node
RETURN node ORDER BY node.type, node.id
