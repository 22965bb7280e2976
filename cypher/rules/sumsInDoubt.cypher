// Is a figure the total or a part of a sum that does not add up, bounds allowed for?
// rule sumsInDoubt(figure) YIELD doubts
OPTIONAL MATCH (figure) ((lower:Figure)<-[of:SUM_OF]-(upper:Figure) WHERE visible(lower, of, upper)){0,1} (total:Figure)
WHERE visible(total) AND EXISTS { (total)-[adds:SUM_OF]->(part:Figure) WHERE visible(adds, part) }
WITH total
CALL (total) {
  WITH total WHERE total IS NOT NULL
  CALL rule.sumOfParts(total) YIELD sum
  WITH sum WHERE sum.relation = 'DIFFER'
  RETURN collect(sum) AS failing
}
UNWIND CASE WHEN size(failing) = 0 THEN [null] ELSE failing END AS sum
RETURN collect(CASE WHEN sum IS NOT NULL THEN {
  kind: 'SUM_DOES_NOT_ADD_UP',
  subject: sum.total,
  figures: [sum.total] + sum.parts,
  gap: abs(sum.difference),
  sum: toString(CASE WHEN sum.sum = toInteger(sum.sum) THEN toInteger(sum.sum) ELSE sum.sum END),
  impliedYear: null
} END) AS doubts
