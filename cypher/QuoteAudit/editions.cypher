// How do its editions stand, oldest first?
UNWIND parent.editions AS node
RETURN node ORDER BY coalesce(node.edition.publishedEarliest, node.edition.publishedLatest), node.edition.id
