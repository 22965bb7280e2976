// Which answers are there, oldest first?
UNWIND parent.replies AS node
RETURN node ORDER BY coalesce(node.saidEarliest, node.saidLatest), node.id, node.toId
