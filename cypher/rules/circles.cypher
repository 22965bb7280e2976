// Which members of a network lead back to themselves? Its steps are given as pairs of ids, from and to; a circle is a set
// whose members all lead to each other, in the order of their ids. Found for ways of up to sixteen steps.
// rule circles(pairs) YIELD circles
WITH reduce(live = pairs, round IN range(1, 24) | [pair IN live WHERE any(next IN live WHERE next[0] = pair[1]) AND any(before IN live WHERE before[1] = pair[0])]) AS live
CALL (live) {
  UNWIND live AS one
  UNWIND [other IN live WHERE other[0] = one[1]] AS other
  RETURN collect(DISTINCT [one[0], other[1]]) AS further
}
WITH live + [pair IN further WHERE NOT pair IN live] AS live
CALL (live) {
  UNWIND live AS one
  UNWIND [other IN live WHERE other[0] = one[1]] AS other
  RETURN collect(DISTINCT [one[0], other[1]]) AS further
}
WITH live + [pair IN further WHERE NOT pair IN live] AS live
CALL (live) {
  UNWIND live AS one
  UNWIND [other IN live WHERE other[0] = one[1]] AS other
  RETURN collect(DISTINCT [one[0], other[1]]) AS further
}
WITH live + [pair IN further WHERE NOT pair IN live] AS live
CALL (live) {
  UNWIND live AS one
  UNWIND [other IN live WHERE other[0] = one[1]] AS other
  RETURN collect(DISTINCT [one[0], other[1]]) AS further
}
WITH live + [pair IN further WHERE NOT pair IN live] AS live
UNWIND [pair IN live WHERE pair[0] = pair[1] | pair[0]] AS member
CALL (live, member) {
  UNWIND [pair IN live WHERE pair[0] = member AND [pair[1], member] IN live | pair[1]] AS fellow
  WITH DISTINCT fellow ORDER BY fellow
  RETURN collect(fellow) AS circle
}
WITH DISTINCT circle ORDER BY circle[0]
RETURN collect(circle) AS circles
