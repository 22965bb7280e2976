// Can each two of these figures be compared, why not, and what do they say together?
UNWIND range(0, size(parent.frames) - 2) AS place
WITH parent.frames[place] AS first, parent.frames[place + 1..] AS rest
UNWIND rest AS second
CALL rule.comparability(first, second) YIELD comparison
WITH first, second, comparison
WHERE true
  AND comparison.comparable IN $comparable
  AND comparison.relation IN $relation
  AND ANY(reason IN comparison.reasons WHERE reason IN $reason)
WITH comparison {.*, figure: first.figure, other: second.figure, claim: first.claim, otherClaim: second.claim, mark: first.id + ' ' + second.id} AS node
RETURN node ORDER BY CASE node.comparable WHEN 'YES' THEN 0 WHEN 'MAYBE' THEN 1 ELSE 2 END, node.mark
