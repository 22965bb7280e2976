// Which party accuses which, and of how much? As it is added up beforehand, most claims first.
MATCH (node:AccusationTotal)
WHERE node.mostSort > '' AND visible(node)
RETURN node ORDER BY node.mostSort
