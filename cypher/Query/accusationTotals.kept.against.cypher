// Who accuses this party, and of how much? As it is added up beforehand, most claims first.
MATCH (node:AccusationTotal)
USING INDEX node:AccusationTotal(accuser, accused) // for $by
WHERE node.againstSort > $against + ' ' AND node.againstSort < $against + '!' AND visible(node)
  AND node.accused = $against
  AND node.accuser = $by
RETURN node ORDER BY node.againstSort
