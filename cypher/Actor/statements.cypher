// Which statements did this actor make, oldest first?
MATCH (parent)-[edge:MADE]->(node:Statement)
WHERE visible(edge, node)
  AND any(kind IN $kind WHERE kind IN labels(node))
  AND EXISTS { (node)-[position:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]->(positioned:Claim) WHERE visible(position, positioned) AND position.stance IN $stance }
  AND ($saidWithin.earliest IS NULL OR node.saidEarliest >= $saidWithin.earliest)
  AND ($saidWithin.latest IS NULL OR node.saidLatest <= $saidWithin.latest)
  AND EXISTS { (node)-[takes:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]->(about:Claim)-[on:ABOUT]->(topic:Topic {id: $topic}) WHERE visible(takes, about, on, topic) }
  AND edge.as IN $as
RETURN node, edge ORDER BY coalesce(node.saidEarliest, node.saidLatest), node.id
