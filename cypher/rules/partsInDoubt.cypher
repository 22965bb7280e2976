// Is a figure a part that is larger than its whole, or the whole? A part is what a sum names, or the same count of the same
// population, places and unit over a time that lies certainly within the other's.
// rule partsInDoubt(figure) YIELD doubts
CALL (figure) {
  MATCH (own:Measure)<-[of:MEASURES]-(figure)-[sums:SUM_OF]-(other:Figure)-[too:MEASURES]->(its:Measure)
  WHERE visible(own, of, sums, other, too, its) AND coalesce(figure.unit, own.unit, '') = coalesce(other.unit, its.unit, '')
  RETURN other, startNode(sums) = figure AS whole, true AS named
  UNION
  MATCH (figure)-[measures:MEASURES]->(measure:Measure)<-[gives:MEASURES]-(other:Figure)
  WHERE visible(measures, measure, gives, other) AND measure.kind = 'COUNT' AND other <> figure
    AND toLower(trim(other.population)) = toLower(trim(figure.population))
    AND coalesce(figure.unit, measure.unit, '') = coalesce(other.unit, measure.unit, '')
    AND (other.periodEarliest <> figure.periodEarliest OR other.periodLatest <> figure.periodLatest)
  RETURN other, figure.periodEarliest <= other.periodEarliest AND figure.periodLatest >= other.periodLatest AS whole, false AS named
}
WITH CASE WHEN whole THEN other ELSE figure END AS part, CASE WHEN whole THEN figure ELSE other END AS total, named
WHERE named
  OR part.periodEarliest >= total.periodEarliest AND part.periodLatest <= total.periodLatest
CALL rule.figureBounds(part) YIELD bounds
WITH part, total, named, bounds AS lesser
CALL rule.figureBounds(total) YIELD bounds
WITH part, total, named, lesser, bounds AS greater
WHERE NOT lesser.vague AND NOT greater.vague
  AND (lesser.low > greater.high OR lesser.low = greater.high AND (lesser.lowOpen OR greater.highOpen))
UNWIND [part, total] AS each
CALL rule.figureClaim(each) YIELD claim
WITH part, total, named, lesser.low - greater.high AS gap,
  collect(COLLECT { MATCH (claim)-[about:ABOUT]->(place:Place) WHERE visible(about, place) RETURN place.id }) AS places
WHERE named OR (size(places[0]) = 0) = (size(places[1]) = 0) AND all(place IN places[0] WHERE place IN places[1])
WITH DISTINCT part, total, gap
RETURN collect({kind: 'PART_LARGER_THAN_WHOLE', subject: part, figures: [part, total], gap: gap, impliedYear: null}) AS doubts
