// Do the parts of a figure add up to it? What it states, what its parts come to, and how far the two are apart.
// Parts that are bounds give a sum that is a bound. Where a part is vague, has no number or another unit, it is unclear.
// rule sumOfParts(total) YIELD sum
MATCH (wholly:Measure)<-[whole:MEASURES]-(total)-[adds:SUM_OF]->(part:Figure)-[measures:MEASURES]->(measure:Measure)
WHERE visible(wholly, whole, adds, part, measures, measure)
CALL rule.figureBounds(part) YIELD bounds
WITH total, coalesce(total.unit, wholly.unit, '') AS unit,
  collect(bounds {.*, figure: part, value: part.value, unit: coalesce(part.unit, measure.unit, '')}) AS parts
CALL rule.figureBounds(total) YIELD bounds
WITH total, bounds AS stated, parts,
  bounds.numeric AND NOT bounds.vague AND all(each IN parts WHERE each.numeric AND NOT each.vague AND each.unit = unit) AS clear,
  CASE WHEN all(each IN parts WHERE each.value IS NOT NULL) THEN round(reduce(sum = 0.0, each IN parts | sum + each.value), 6) END AS added,
  CASE WHEN all(each IN parts WHERE each.low IS NOT NULL) THEN round(reduce(sum = 0.0, each IN parts | sum + each.low), 6) END AS low,
  CASE WHEN all(each IN parts WHERE each.high IS NOT NULL) THEN round(reduce(sum = 0.0, each IN parts | sum + each.high), 6) END AS high,
  any(each IN parts WHERE each.lowOpen) AS lowOpen,
  any(each IN parts WHERE each.highOpen) AS highOpen
WITH *, stated.high < low OR stated.high = low AND (stated.highOpen OR lowOpen) OR high < stated.low OR high = stated.low AND (highOpen OR stated.lowOpen) AS apart
RETURN {
  total: total,
  parts: [each IN parts | each.figure],
  stated: total.value,
  sum: added,
  difference: round(added - total.value, 6),
  partsAreBounds: any(each IN parts WHERE each.low IS NULL OR each.high IS NULL OR each.low <> each.high),
  relation: CASE
    WHEN NOT clear THEN 'UNCLEAR'
    WHEN coalesce(apart, false) THEN 'DIFFER'
    WHEN coalesce(low = high AND stated.low = low AND stated.high = high, false) THEN 'AGREE'
    ELSE 'MAY_AGREE'
  END
} AS sum
