// By whom and against whom is this claim alleged? For each statement that alleges it: its makers and those whom the claim
// accuses, with all for whom they may act on the day. A claim that nobody is recorded as alleging has its accused, on
// any day.
// rule accusations(claim) YIELD accusations
OPTIONAL MATCH (claim)<-[alleges:ASSERTS]-(allegation:Statement)
WHERE visible(alleges, allegation) AND alleges.stance = 'ASSERTS'
WITH claim, allegation, allegation.saidEarliest AS earliest, allegation.saidLatest AS latest
CALL (allegation, earliest, latest) {
  MATCH (allegation)<-[made:MADE]-(maker:Actor)
  WHERE visible(made, maker) AND made.as = 'ATTRIBUTED'
  CALL rule.principals(maker, earliest, latest) YIELD principals
  RETURN collect(principals) AS accusers
}
CALL (claim, earliest, latest) {
  MATCH (claim)-[against:AGAINST]->(charged:Actor)
  WHERE visible(against, charged)
  CALL rule.principals(charged, earliest, latest) YIELD principals
  RETURN collect(principals) AS accused
}
RETURN collect({
  allegation: allegation, earliest: earliest, latest: latest,
  accusers: reduce(all = [], each IN accusers | all + each), accused: reduce(all = [], each IN accused | all + each)
}) AS accusations
