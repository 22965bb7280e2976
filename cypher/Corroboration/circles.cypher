// Do works that tell the claim cite each other in a circle?
WITH reduce(all = [], each IN parent.roots + parent.echoes | all + each.tellings) AS tellings
CALL (tellings) {
  UNWIND tellings AS telling
  UNWIND telling.works AS work
  RETURN collect(DISTINCT work) AS works
}
CALL rule.circularReporting(works) YIELD circles
UNWIND circles AS node
RETURN node ORDER BY node.loop[0]
