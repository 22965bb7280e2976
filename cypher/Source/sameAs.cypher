// Which judgements are there on whether this source is the same as another? The one that is read as the other is closed.
MATCH (parent)-[edge:SAME_AS]-(node:Source)
WHERE visible(edge) AND kept(node)
  AND edge.judgement IN $judgement
RETURN node, edge ORDER BY node.id, edge.id
