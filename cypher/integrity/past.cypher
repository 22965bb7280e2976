// A past state is of this node, ended after it began (or at once, if it stood aside), and before the present state began.
MATCH (node:Record)-[:WAS]->(past:Past)
WHERE past.id <> node.id
  OR past.supersededAt IS NULL
  OR past.supersededAt < past.recordedAt
  OR past.supersededAt > node.recordedAt
RETURN node.id AS id,
       'a past state from ' + past.recordedAt + ' to ' + coalesce(past.supersededAt, 'now') + ', the present one from '
         + node.recordedAt AS problem
UNION
MATCH (past:Past)
WHERE NOT EXISTS { (:Record)-[:WAS]->(past) }
RETURN coalesce(past.id, elementId(past)) AS id, 'a past state of nothing' AS problem
