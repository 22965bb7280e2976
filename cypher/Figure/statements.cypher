// Who gives this figure? The report, or else those who assert its claim, oldest first.
CALL rule.figureClaim(parent) YIELD giver
CALL (giver) {
  MATCH (giver)<-[asserts:ASSERTS]-(node:Statement)
  WHERE visible(asserts, node) AND asserts.stance <> 'ENDORSES'
  RETURN node
  UNION
  WITH giver AS node WHERE node:Report
  RETURN node
}
RETURN node ORDER BY coalesce(node.saidEarliest, node.saidLatest), node.id
