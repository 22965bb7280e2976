// Of which pairs of parties is a total kept next, by accuser and accused, and is nothing noted of them?
CALL () {
  MATCH (total:AccusationTotal)
  WHERE total.accuser = $accuser AND total.accused > $accused
  RETURN total.accuser AS accuser, total.accused AS accused ORDER BY accuser, accused LIMIT $limit
  UNION ALL
  MATCH (total:AccusationTotal)
  WHERE total.accuser > $accuser AND total.accused > ''
  RETURN total.accuser AS accuser, total.accused AS accused ORDER BY accuser, accused LIMIT $limit
}
WITH accuser, accused ORDER BY accuser, accused LIMIT $limit
RETURN accuser, accused, NOT EXISTS { (:AccusationTally {accuser: accuser, accused: accused}) } AS isAlone ORDER BY accuser, accused
