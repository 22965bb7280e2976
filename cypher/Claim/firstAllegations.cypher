// Who stated this claim first? The assertions that no other of them certainly precedes; more than one where dates leave it open.
MATCH (parent)<-[edge:ASSERTS]-(node:Statement)
WHERE visible(edge, node) AND edge.stance = 'ASSERTS'
  AND NOT EXISTS {
    (parent)<-[asserts:ASSERTS]-(earlier:Statement)
    WHERE visible(asserts, earlier) AND asserts.stance = 'ASSERTS' AND earlier.saidLatest < node.saidEarliest
  }
RETURN node, edge ORDER BY coalesce(node.saidEarliest, node.saidLatest), node.id
