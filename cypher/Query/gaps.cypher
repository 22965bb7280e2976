// What is missing in the record, kind by kind?
CALL () {
  MATCH (claim:Claim)
  WHERE claim.id IS NOT NULL AND visible(claim)
  WITH claim ORDER BY claim.id LIMIT 2001
  RETURN collect(claim) AS found
}
CALL () {
  MATCH (edition:Edition)
  WHERE edition.id IS NOT NULL AND visible(edition)
  WITH edition ORDER BY edition.id LIMIT 2001
  RETURN collect(edition) AS printed
}
WITH found[..2000] AS claims, printed[..2000] AS editions, size(found) > 2000 OR size(printed) > 2000 AS cut, $kinds AS kinds
CALL (claims) {
  UNWIND claims AS claim
  MATCH (claim)<-[position:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]-(said:Statement) ((told:Statement)<-[tells:REPORTS]-(teller:Statement) WHERE visible(told, tells, teller)){0,12} (carrier:Statement)
  WHERE visible(position, said, carrier)
  RETURN collect(DISTINCT {claim: claim, carrier: carrier}) AS bearers
}
CALL rule.gapsIn(claims, bearers, editions, kinds) YIELD kind, at, claim, detail
WITH kind, at, cut, collect(DISTINCT claim) AS claims, collect(DISTINCT detail) AS details
CALL rule.gapLabel(kind, at, details) YIELD label
WITH {id: kind + ' ' + at.id, kind: kind, at: at, claims: claims, label: label, cut: cut} AS node
RETURN node ORDER BY node.kind, node.id
