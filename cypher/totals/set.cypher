// The totals of these pairs of parties are these; of those that accuse each other of nothing there is none.
UNWIND $pairs AS pair
MERGE (total:AccusationTotal {accuser: pair.accuser, accused: pair.accused})
SET total.claimCount = pair.claims, total.allegationCount = pair.allegations, total.firstDay = pair.first, total.lastDay = pair.last
SET total.mostSort = right('00000000' + toString(99999999 - total.claimCount), 8) + ' ' + total.accuser + ' ' + total.accused
SET total.bySort = total.accuser + ' ' + total.mostSort, total.againstSort = total.accused + ' ' + total.mostSort
WITH total
WHERE total.claimCount = 0
DELETE total
