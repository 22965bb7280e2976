// Whom does this party accuse, and of how much? As it is added up beforehand, most claims first.
MATCH (node:AccusationTotal)
USING INDEX node:AccusationTotal(accuser, accused) // for $against
WHERE node.bySort > $by + ' ' AND node.bySort < $by + '!' AND visible(node)
  AND node.accuser = $by
  AND node.accused = $against
RETURN node ORDER BY node.bySort
