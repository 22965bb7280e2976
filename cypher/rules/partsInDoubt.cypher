// Is a figure a part that is larger than its whole, or the whole? A part is what a sum names, or the same count of the same
// population, places and unit over a time that lies certainly within the other's.
// rule partsInDoubt(figure) YIELD doubts
CALL rule.figureFrame(figure) YIELD frame
WITH figure, frame AS own
CALL (figure, own) {
  MATCH (figure)-[sums:SUM_OF]-(other:Figure)
  WHERE visible(sums, other)
  RETURN other, startNode(sums) = figure AS whole, true AS named
  UNION
  MATCH (figure)-[measures:MEASURES]->(measure:Measure)<-[gives:MEASURES]-(other:Figure)
  WHERE visible(measures, measure, gives, other) AND measure.kind = 'COUNT' AND other <> figure
    AND toLower(trim(other.population)) = own.population
  RETURN other, own.earliest <= other.periodEarliest AND own.latest >= other.periodLatest AS whole, false AS named
}
CALL rule.figureFrame(other) YIELD frame
WITH figure, other, named, whole,
  CASE WHEN whole THEN frame ELSE own END AS part,
  CASE WHEN whole THEN own ELSE frame END AS total
WHERE NOT part.vague AND NOT total.vague
  AND coalesce(part.unit = total.unit, part.unit IS NULL AND total.unit IS NULL)
  AND (part.low > total.high OR part.low = total.high AND (part.lowOpen OR total.highOpen))
  AND (named OR part.earliest >= total.earliest AND part.latest <= total.latest
    AND (part.earliest > total.earliest OR part.latest < total.latest)
    AND all(place IN part.places WHERE place IN total.places) AND (size(part.places) = 0) = (size(total.places) = 0))
WITH DISTINCT part.figure AS part, total.figure AS total, part.low - total.high AS gap
RETURN collect({kind: 'PART_LARGER_THAN_WHOLE', subject: part, figures: [part, total], gap: gap, impliedYear: null}) AS doubts
