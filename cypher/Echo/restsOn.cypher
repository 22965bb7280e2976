// On whose statements does it rest?
UNWIND parent.bases AS node
RETURN node ORDER BY node.id
