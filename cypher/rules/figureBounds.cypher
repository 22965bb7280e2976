// Between which numbers does a figure lie, as it is given? "At most 25" has no lower bound; "about" is vague; a range has both.
// rule figureBounds(figure) YIELD bounds
RETURN {
  numeric: coalesce(figure.value, figure.min, figure.max) IS NOT NULL,
  vague: coalesce(figure.qualifier IN ['ABOUT', 'ESTIMATED'], false),
  low: CASE WHEN figure.value IS NULL THEN figure.min WHEN figure.qualifier IN ['LESS_THAN', 'AT_MOST'] THEN null ELSE figure.value END,
  high: CASE WHEN figure.value IS NULL THEN figure.max WHEN figure.qualifier IN ['MORE_THAN', 'AT_LEAST'] THEN null ELSE figure.value END,
  lowOpen: coalesce(figure.qualifier = 'MORE_THAN', false),
  highOpen: coalesce(figure.qualifier = 'LESS_THAN', false)
} AS bounds
