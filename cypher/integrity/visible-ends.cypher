// An edge that is said now joins nodes that are said now.
MATCH (from:Record)-[edge]->(to:Record)
WHERE edge.supersededAt IS NULL AND NOT type(edge) STARTS WITH 'SAID_' AND type(edge) <> 'SAME_AS'
  AND (from.supersededAt IS NOT NULL OR to.supersededAt IS NOT NULL)
RETURN edge.id AS id,
       type(edge) + ' is at ' + CASE WHEN from.supersededAt IS NULL THEN to.id ELSE from.id END + ', which is closed'
         AS problem
