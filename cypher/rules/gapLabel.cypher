// What is missing, in plain words? It says what is not there, and judges nobody.
// rule gapLabel(kind, at, details) YIELD label
WITH kind, at, reduce(all = '', each IN details | all + CASE WHEN all = '' THEN '' ELSE '; ' END + each) AS told
RETURN CASE kind
  WHEN 'SINGLE_ROOT' THEN 'It is asserted on one occasion only'
  WHEN 'UNKNOWN_ROOT' THEN 'Where this was first said is not known: no source that can be named holds it'
  WHEN 'LOST_FOOTNOTE' THEN 'A note is marked' + coalesce(' (' + nullIf(told, '') + ')', '') + ', and its text is missing'
  WHEN 'UNDATED' THEN 'No date is given'
  WHEN 'UNNAMED_SOURCE' THEN CASE
    WHEN at:Actor THEN 'Who this is, is not said'
    WHEN at:Source THEN 'Which source is meant is not said'
    ELSE 'The words name nobody who says or did it'
  END
  WHEN 'UNANSWERED' THEN 'No reply is recorded in this graph'
  WHEN 'BROKEN_QUOTE' THEN 'These words do not stand at their place in the text: ' + told
  ELSE told
END AS label
