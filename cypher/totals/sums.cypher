// What do the notes on these pairs of parties add up to, and what does their total say?
UNWIND $pairs AS pair
CALL (pair) {
  MATCH (tally:AccusationTally {accuser: pair.accuser, accused: pair.accused})
  RETURN count(tally) AS claims, coalesce(sum(tally.allegations), 0) AS allegations, min(tally.first) AS first, max(tally.last) AS last
}
OPTIONAL MATCH (total:AccusationTotal {accuser: pair.accuser, accused: pair.accused})
WITH pair, total, claims, allegations, first, last
WHERE coalesce(total.claimCount, 0) <> claims OR coalesce(total.allegationCount, 0) <> allegations
  OR coalesce(total.firstDay, '') <> coalesce(first, '') OR coalesce(total.lastDay, '') <> coalesce(last, '')
  OR total.mostSort <> right('00000000' + toString(99999999 - claims), 8) + ' ' + pair.accuser + ' ' + pair.accused
  OR total.bySort <> pair.accuser + ' ' + total.mostSort OR total.againstSort <> pair.accused + ' ' + total.mostSort
RETURN pair.accuser AS accuser, pair.accused AS accused, claims, allegations, first, last, coalesce(total.claimCount, 0) AS total
