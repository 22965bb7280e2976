// Which links say that the claims of these figures give the same measure, or only look alike?
UNWIND parent.frames AS frame
WITH DISTINCT frame.claim AS claim
MATCH (claim)-[link:SAME_MEASURE|LOOKS_LIKE]-(other:Claim)
WHERE visible(link, other)
WITH DISTINCT link
WITH link {.id, .basis, .note, type: type(link), from: startNode(link), to: endNode(link)} AS node
RETURN node ORDER BY node.type DESC, node.id
