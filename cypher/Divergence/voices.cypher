// Which voices, oldest first?
UNWIND parent.voices AS node
RETURN node ORDER BY coalesce(node.saidEarliest, node.saidLatest), node.id, node.about
