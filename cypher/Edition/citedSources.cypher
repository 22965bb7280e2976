// Which sources does this edition cite, each with its marks?
MATCH (parent)-[cites:CITES]->(cited:Source|Edition) ((state:Edition)-[of:EDITION_OF]->(work:Source) WHERE visible(state, of, work)){0,1} (node:Source)
WHERE visible(cites, cited, node)
WITH DISTINCT node, cites, toIntegerOrNull(cites.mark) AS number
ORDER BY number, cites.mark
WITH node, collect(cites.mark) AS marks, any(each IN collect(cites.ibid) WHERE each) AS ibid
WITH node, {marks: marks, ibid: ibid} AS edge
WHERE node IS NOT NULL
  AND size(edge.marks) >= $marksAtLeast
RETURN node, edge ORDER BY node.id
