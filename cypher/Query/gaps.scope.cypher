// What is missing around this claim, topic, place, event, actor or source?
MATCH (scope:Record {id: $scope})
WHERE visible(scope)
CALL (scope) {
  WITH scope AS claim WHERE claim:Claim
  RETURN claim
  UNION
  MATCH (scope)<-[about:ABOUT|AGAINST]-(claim:Claim)
  WHERE visible(about, claim)
  RETURN claim
  UNION
  MATCH (scope)-[made:MADE]->(taken:Statement)-[position:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]->(claim:Claim)
  WHERE visible(made, taken, position, claim) AND made.as <> 'ALTERNATIVE'
  RETURN claim
  UNION
  MATCH (scope)<-[of:EDITION_OF]-(print:Edition)<-[stands:FOUND_IN]-(bearer:Statement) ((teller:Statement)-[tells:REPORTS]->(told:Statement) WHERE visible(teller, tells, told)){0,12} (said:Statement)-[position:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]->(claim:Claim)
  WHERE visible(of, print, stands, bearer, said, position, claim)
  RETURN claim
}
WITH scope, claim ORDER BY claim.id LIMIT 2001
WITH scope, collect(claim) AS found
WITH scope, found[..2000] AS claims, size(found) > 2000 AS cut, $kinds AS kinds,
  COLLECT { MATCH (scope)<-[of:EDITION_OF]-(print:Edition) WHERE visible(of, print) RETURN print } AS editions
CALL (scope, claims, editions) {
  // Around a source, what stands in it and what that tells; else every statement on the claims and every report of it.
  UNWIND claims AS claim
  MATCH (claim)<-[position:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]-(said:Statement) ((told:Statement)<-[tells:REPORTS]-(teller:Statement) WHERE visible(told, tells, teller)){0,12} (carrier:Statement)
  WHERE visible(position, said, carrier) AND (NOT scope:Source OR EXISTS {
    (carrier) ((inner:Statement)<-[retells:REPORTS]-(outer:Statement) WHERE visible(inner, retells, outer)){0,12} (printed:Statement)-[stands:FOUND_IN]->(print:Edition)
    WHERE visible(printed, stands, print) AND print IN editions
  })
  RETURN collect(DISTINCT {claim: claim, carrier: carrier}) AS bearers
}
CALL rule.gapsIn(claims, bearers, editions, kinds) YIELD kind, at, claim, detail
WITH kind, at, cut, collect(DISTINCT claim) AS claims, collect(DISTINCT detail) AS details
CALL rule.gapLabel(kind, at, details) YIELD label
WITH {id: kind + ' ' + at.id, kind: kind, at: at, claims: claims, label: label, cut: cut} AS node
RETURN node ORDER BY node.kind, node.id
