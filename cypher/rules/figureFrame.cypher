// What must be known of a figure before it is set beside another? Measure, unit, population, places, period and bounds;
// the claim for which it is given, and which other claims a coder holds to give the same measure.
// rule figureFrame(figure) YIELD frame
MATCH (figure)-[measures:MEASURES]->(measure:Measure)
WHERE visible(measures, measure)
CALL (figure) {
  MATCH (figure)<-[gives:HAS_FIGURE]-(giver:Claim)
  WHERE visible(gives, giver)
  RETURN giver, giver AS claim
  UNION
  MATCH (figure)<-[gives:HAS_FIGURE]-(giver:Report) ((teller:Statement)-[tells:REPORTS]->(told:Statement) WHERE visible(teller, tells, told)){1,12} (said:Statement)-[position:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]->(claim:Claim)
  WHERE visible(gives, giver, said, position, claim)
  RETURN giver, claim
}
WITH figure, measure, collect(giver)[0] AS giver, collect(claim)[0] AS claim, figure.qualifier AS qualifier
WITH {
  id: figure.id,
  figure: figure,
  measure: measure.id,
  kind: measure.kind,
  unit: toLower(coalesce(figure.unit, measure.unit)),
  population: toLower(trim(figure.population)),
  earliest: figure.periodEarliest,
  latest: figure.periodLatest,
  text: figure.text,
  value: figure.value,
  numeric: coalesce(figure.value, figure.min, figure.max) IS NOT NULL,
  vague: coalesce(qualifier IN ['ABOUT', 'ESTIMATED'], false),
  low: CASE WHEN figure.value IS NULL THEN figure.min WHEN qualifier IN ['LESS_THAN', 'AT_MOST'] THEN null ELSE figure.value END,
  high: CASE WHEN figure.value IS NULL THEN figure.max WHEN qualifier IN ['MORE_THAN', 'AT_LEAST'] THEN null ELSE figure.value END,
  lowOpen: coalesce(qualifier = 'MORE_THAN', false),
  highOpen: coalesce(qualifier = 'LESS_THAN', false),
  giver: giver,
  claim: claim,
  places: COLLECT { MATCH (claim)-[about:ABOUT]->(place:Place) WHERE visible(about, place) RETURN place.id ORDER BY place.id },
  wholes: COLLECT { MATCH (figure) ((part:Figure)<-[of:SUM_OF]-(whole:Figure) WHERE visible(part, of, whole)){1,6} (total:Figure) WHERE visible(total) RETURN DISTINCT total.id },
  sameMeasure: COLLECT { MATCH (claim)-[same:SAME_MEASURE]-(other:Claim) WHERE visible(same, other) RETURN other.id }
} AS frame
RETURN frame
