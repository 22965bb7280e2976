// Which judgements are there on whether this actor is the same as another?
MATCH (parent)-[edge:SAME_AS]-(node:Actor)
WHERE visible(edge, node)
  AND edge.judgement IN $judgement
RETURN node, edge ORDER BY node.id, edge.id
