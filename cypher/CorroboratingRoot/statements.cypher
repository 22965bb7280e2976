// In which statements does it stand?
UNWIND parent.statements AS node
RETURN DISTINCT node ORDER BY node.id
