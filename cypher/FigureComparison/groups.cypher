// Which of these figures can be compared for certain, and what sets each group apart from the others?
UNWIND parent.frames AS first
UNWIND parent.frames AS second
WITH first, second
CALL rule.comparability(first, second) YIELD comparison
WITH first, collect({frame: second, comparison: comparison}) AS pairs
WITH first,
  [each IN pairs WHERE each.frame.id <> first.id AND each.comparison.comparable = 'YES'] AS alike,
  [each IN pairs WHERE each.frame.id <> first.id AND each.comparison.comparable <> 'YES'] AS others
WITH first, alike, others,
  reduce(least = first.id, each IN alike | CASE WHEN each.frame.id < least THEN each.frame.id ELSE least END) AS mark
ORDER BY first.id
WITH mark, collect(first) AS frames,
  reduce(all = [], list IN collect(alike) | all + [each IN list | each.comparison.relation]) AS relations,
  reduce(all = [], list IN collect(others) | all + reduce(some = [], each IN list | some + each.comparison.reasons)) AS reasons
CALL (reasons) { UNWIND reasons AS reason RETURN collect(DISTINCT reason) AS apart }
WITH mark, frames, relations, apart, frames[0].figure AS figure
WITH figure {.unit, .population, .period, .periodEarliest, .periodLatest,
  id: mark,
  figures: [each IN frames | each.figure],
  apart: apart,
  relation: CASE WHEN size(frames) > 1 THEN head([each IN ['DIFFER', 'UNCLEAR', 'MAY_AGREE', 'AGREE'] WHERE each IN relations]) END
} AS node
RETURN node ORDER BY size(node.figures) DESC, node.id
