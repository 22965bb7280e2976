// On which statements does this finding rest, oldest first?
UNWIND parent.statements AS node
RETURN node ORDER BY coalesce(node.saidEarliest, node.saidLatest), node.id
