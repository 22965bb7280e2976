// Which party accuses which by these claims, by how many statements, from when to when: as it is noted, and as it is?
UNWIND $claims AS id
CALL (id) {
  MATCH (tally:AccusationTally {claim: id})
  WHERE tally.accuser > '' AND tally.accused > ''
  RETURN collect(tally {.accuser, .accused, .allegations, .first, .last}) AS noted
}
CALL (id) {
  MATCH (claim:Claim {id: id})
  WHERE claim.kind IN ['ALLEGATION', 'COUNTER_ALLEGATION'] AND COUNT { (claim)-[:AGAINST]->() } > 0 AND visible(claim)
  CALL rule.accusationPairs(claim) YIELD accuser, accused, allegation
  WITH accuser.id AS accuser, accused.id AS accused, count(DISTINCT allegation) AS allegations,
       min(coalesce(allegation.saidEarliest, allegation.saidLatest)) AS first,
       max(coalesce(allegation.saidLatest, allegation.saidEarliest)) AS last
  RETURN collect({accuser: accuser, accused: accused, allegations: allegations, first: first, last: last}) AS counted
}
WITH id, noted, counted
WHERE size(noted) > 0 OR size(counted) > 0
RETURN id AS claim, noted, counted
