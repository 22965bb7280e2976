// An edge joins the kinds of nodes that its type joins.
MATCH (from:Record)-[edge]->(to)
WHERE type(edge) <> 'WAS'
  AND none(rule IN coalesce($ends[replace(replace(type(edge), 'WAS_', ''), 'SAID_', '')], []) WHERE rule.from IN labels(from) AND rule.to IN labels(to))
RETURN coalesce(edge.id, elementId(edge)) AS id,
       type(edge) + ' from ' + from.id + ' to ' + coalesce(to.id, elementId(to)) + ' joins what it must not' AS problem
