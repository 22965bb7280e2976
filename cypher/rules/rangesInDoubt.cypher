// Are the two ends of a range the values of two figures of another population or time, as if it joined what they count?
// rule rangesInDoubt(figure) YIELD doubts
OPTIONAL MATCH (figure)-[measures:MEASURES]->(measure:Measure)<-[low:MEASURES]-(lower:Figure)
WHERE visible(measures, measure, low, lower) AND figure.min < figure.max AND lower.value = figure.min
OPTIONAL MATCH (measure)<-[high:MEASURES]-(upper:Figure)
WHERE visible(high, upper) AND upper.value = figure.max
  AND (lower.population <> upper.population OR lower.periodEarliest <> upper.periodEarliest OR lower.periodLatest <> upper.periodLatest)
RETURN collect(CASE WHEN upper IS NOT NULL THEN {kind: 'RANGE_MIXES_FIGURES', subject: figure, figures: [figure, lower, upper], gap: null, impliedYear: null} END) AS doubts
