// Does the number of a yearly series not fit its year, measured by another number of it? Numbers of such a series are as
// far apart as their years; one year either way is allowed, since a session or volume may begin in the middle of a year.
// rule yearsInDoubt(figure) YIELD doubts
OPTIONAL MATCH (figure)-[measures:MEASURES]->(measure:Measure)<-[gives:MEASURES]-(other:Figure)
WHERE visible(measures, measure, gives, other) AND measure.kind = 'YEARLY_NUMBER' AND other <> figure
  AND coalesce(other.population, '') = coalesce(figure.population, '')
  AND figure.qualifier = 'EXACT' AND other.qualifier = 'EXACT'
WITH figure, other,
  other.value - figure.value AS numbers,
  toInteger(substring(other.periodEarliest, 0, 4)) - toInteger(substring(figure.periodLatest, 0, 4)) AS least,
  toInteger(substring(other.periodLatest, 0, 4)) - toInteger(substring(figure.periodEarliest, 0, 4)) AS most,
  CASE WHEN substring(other.periodEarliest, 0, 4) = substring(other.periodLatest, 0, 4)
    THEN toInteger(toInteger(substring(other.periodLatest, 0, 4)) - other.value + figure.value) END AS year
WITH figure, other, year, CASE WHEN numbers < least - 1 THEN least - numbers WHEN numbers > most + 1 THEN numbers - most END AS gap
RETURN collect(CASE WHEN gap IS NOT NULL THEN {
  kind: 'NUMBER_DOES_NOT_FIT_YEAR',
  subject: CASE WHEN figure.value < other.value OR figure.value = other.value AND figure.id < other.id THEN figure ELSE other END,
  figures: [figure, other],
  gap: gap,
  impliedYear: year
} END) AS doubts
