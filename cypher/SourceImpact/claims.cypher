// Which claims does it bear on, and what is left of each?
UNWIND parent.claims AS each
WITH each {.*, id: each.claim.id} AS node
WHERE node.id IS NOT NULL
  AND node.left IN $left
RETURN node ORDER BY node.id
