// A node that is listed by date has its place in that list, worked out from its date and its id.
MATCH (node:Statement)
WITH node, coalesce(node.saidEarliest, node.saidLatest, '~') + ' ' + node.id AS expected
WHERE node.saidSort IS NULL OR node.saidSort <> expected
RETURN coalesce(node.id, elementId(node)) AS id, 'saidSort is ' + coalesce(node.saidSort, 'missing') AS problem
UNION
MATCH (node:Claim)
WITH node, coalesce(node.aboutEarliest, node.aboutLatest, '~') + ' ' + node.id AS expected
WHERE node.aboutSort IS NULL OR node.aboutSort <> expected
RETURN coalesce(node.id, elementId(node)) AS id, 'aboutSort is ' + coalesce(node.aboutSort, 'missing') AS problem
UNION
MATCH (node:Source)
WITH node, coalesce(node.publishedEarliest, node.publishedLatest, '~') + ' ' + node.id AS expected
WHERE node.publishedSort IS NULL OR node.publishedSort <> expected
RETURN coalesce(node.id, elementId(node)) AS id, 'publishedSort is ' + coalesce(node.publishedSort, 'missing') AS problem
