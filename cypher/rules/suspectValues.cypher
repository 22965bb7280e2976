// What about a figure does not fit with what else is recorded? Doubts, not verdicts: which figure is at fault is not said.
// rule suspectValues(figure) YIELD suspects
CALL rule.sumsInDoubt(figure) YIELD doubts
WITH figure, doubts AS ofSums
CALL rule.partsInDoubt(figure) YIELD doubts
WITH figure, ofSums, doubts AS ofParts
CALL rule.yearsInDoubt(figure) YIELD doubts
WITH figure, ofSums, ofParts, doubts AS ofYears
CALL rule.rangesInDoubt(figure) YIELD doubts
WITH [doubt IN ofSums + ofParts + ofYears + doubts | doubt {.*,
    given: [each IN doubt.figures | coalesce(toString(each.value), toString(each.min) + ' to ' + toString(each.max), '?') + coalesce(' (' + each.period + ')', '')]
  }] AS suspects
RETURN [doubt IN suspects | doubt {.*,
  id: doubt.kind + ' ' + doubt.subject.id + ' ' + reduce(ids = '', each IN doubt.figures | CASE WHEN each = doubt.subject THEN ids ELSE ids + each.id + ' ' END),
  label: CASE doubt.kind
    WHEN 'SUM_DOES_NOT_ADD_UP' THEN 'The total given is ' + doubt.given[0] + '; its parts, ' + reduce(list = doubt.given[1], each IN doubt.given[2..] | list + ' + ' + each) + ', come to ' + coalesce(doubt.sum, 'something else')
    WHEN 'PART_LARGER_THAN_WHOLE' THEN 'A part, ' + doubt.given[0] + ', is given as larger than its whole, ' + doubt.given[1]
    WHEN 'NUMBER_DOES_NOT_FIT_YEAR' THEN 'Of a series that goes up by one a year, ' + doubt.given[0] + ' and ' + doubt.given[1] + ' do not fit each other'
    ELSE 'The ends of the range, ' + doubt.given[0] + ', are those of figures of another population or time: ' + doubt.given[1] + ' and ' + doubt.given[2]
  END
}] AS suspects
