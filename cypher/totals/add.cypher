// What is noted of these pairs of parties became more or less by so much. Where the first or the last day may be gone with
// what is not noted any more, it is looked for among the rest; where nothing is left, there is no total.
UNWIND $pairs AS pair
MERGE (total:AccusationTotal {accuser: pair.accuser, accused: pair.accused})
  ON CREATE SET total.claimCount = 0, total.allegationCount = 0
WITH pair, total, coalesce(pair.lostFirst <= total.firstDay OR pair.lostLast >= total.lastDay, false) AS lost
CALL (pair, lost) {
  UNWIND CASE WHEN lost THEN [pair] ELSE [] END AS one
  MATCH (tally:AccusationTally {accuser: one.accuser, accused: one.accused})
  RETURN min(tally.first) AS first, max(tally.last) AS last
}
WITH total, total.claimCount + pair.claims AS claims, total.allegationCount + pair.allegations AS allegations,
     CASE WHEN lost THEN first WHEN pair.first < coalesce(total.firstDay, '~') THEN pair.first ELSE total.firstDay END AS firstDay,
     CASE WHEN lost THEN last WHEN pair.last > coalesce(total.lastDay, '') THEN pair.last ELSE total.lastDay END AS lastDay
SET total.claimCount = claims, total.allegationCount = allegations, total.firstDay = firstDay, total.lastDay = lastDay
SET total.mostSort = right('00000000' + toString(99999999 - total.claimCount), 8) + ' ' + total.accuser + ' ' + total.accused
SET total.bySort = total.accuser + ' ' + total.mostSort, total.againstSort = total.accused + ' ' + total.mostSort
WITH total
WHERE total.claimCount = 0
DELETE total
