// How does one date lie to another? BEFORE and AFTER hold for whatever days the two really were, OVERLAPS if a day is
// common to both whatever they were; all else is MAYBE. A date is {earliest, latest, begunBy, lastsTo}, each of which may
// be null; begunBy and lastsTo are given only where they are not latest and earliest, as for a period.
// rule dateOrder(one, other) YIELD order
WITH one.latest < other.earliest AS isBefore, other.latest < one.earliest AS isAfter,
  coalesce(one.lastsTo, one.earliest) >= coalesce(other.begunBy, other.latest)
    AND coalesce(other.lastsTo, other.earliest) >= coalesce(one.begunBy, one.latest) AS meets
RETURN CASE WHEN isBefore THEN 'BEFORE' WHEN isAfter THEN 'AFTER' WHEN meets THEN 'OVERLAPS' ELSE 'MAYBE' END AS order
