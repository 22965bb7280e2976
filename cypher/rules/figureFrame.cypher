// What must be known of a figure before it is set beside another? Measure, unit, population, places, period and bounds;
// the claim for which it is given, and which other claims a coder holds to give the same measure.
// rule figureFrame(figure) YIELD frame
MATCH (figure)-[measures:MEASURES]->(measure:Measure)
WHERE visible(measures, measure)
CALL rule.figureBounds(figure) YIELD bounds
CALL rule.figureClaim(figure) YIELD giver, claim
WITH figure, bounds {.*,
  id: figure.id,
  figure: figure,
  measure: measure.id,
  kind: measure.kind,
  unit: toLower(coalesce(figure.unit, measure.unit)),
  population: toLower(trim(figure.population)),
  earliest: figure.periodEarliest,
  latest: figure.periodLatest,
  text: figure.text,
  giver: giver,
  claim: claim,
  places: COLLECT { MATCH (claim)-[about:ABOUT]->(place:Place) WHERE visible(about, place) RETURN place.id ORDER BY place.id },
  wholes: COLLECT { MATCH (figure) ((piece:Figure)<-[covers:SUM_OF]-(wider:Figure) WHERE visible(piece, covers, wider)){1,6} (widest:Figure) WHERE visible(widest) RETURN DISTINCT widest.id },
  sameMeasure: COLLECT { MATCH (claim)-[same:SAME_MEASURE]-(twin:Claim) WHERE visible(same, twin) RETURN twin.id }
} AS frame
RETURN frame
