// Of which pairs of parties is something noted next, by accuser and accused?
CALL () {
  MATCH (tally:AccusationTally)
  WHERE tally.accuser = $accuser AND tally.accused > $accused
  RETURN tally.accuser AS accuser, tally.accused AS accused ORDER BY accuser, accused LIMIT $limit
  UNION ALL
  MATCH (tally:AccusationTally)
  WHERE tally.accuser > $accuser AND tally.accused > ''
  RETURN tally.accuser AS accuser, tally.accused AS accused ORDER BY accuser, accused LIMIT $limit
}
WITH accuser, accused ORDER BY accuser, accused LIMIT $limit
RETURN DISTINCT accuser, accused, true AS isAlone ORDER BY accuser, accused
