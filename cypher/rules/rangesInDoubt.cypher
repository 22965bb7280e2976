// Are the two ends of a range the values of two figures that cannot be compared, as if it joined what they count?
// rule rangesInDoubt(figure) YIELD doubts
OPTIONAL MATCH (figure)-[measures:MEASURES]->(measure:Measure)<-[gives:MEASURES]-(range:Figure)
WHERE visible(measures, measure, gives, range) AND range.min < range.max
WITH figure, collect(range) + CASE WHEN figure.min < figure.max THEN [figure] ELSE [] END AS ranges
CALL (figure, ranges) {
  UNWIND ranges AS range
  MATCH (range)-[measured:MEASURES]->(measure:Measure)<-[from:MEASURES]-(lower:Figure)
  WHERE visible(measured, measure, from, lower) AND lower.value = range.min
  MATCH (measure)<-[to:MEASURES]-(upper:Figure)
  WHERE visible(to, upper) AND upper.value = range.max AND figure IN [range, lower, upper]
  WITH range, lower, upper
  CALL rule.figureFrame(lower) YIELD frame
  WITH range, upper, frame AS first
  CALL rule.figureFrame(upper) YIELD frame
  WITH range, first, frame AS second
  CALL rule.comparability(first, second) YIELD comparison
  WITH range, first.figure AS lower, second.figure AS upper, comparison
  WHERE comparison.comparable = 'NO'
  RETURN collect({kind: 'RANGE_MIXES_FIGURES', subject: range, figures: [range, lower, upper], gap: null, impliedYear: null}) AS doubts
}
RETURN doubts
