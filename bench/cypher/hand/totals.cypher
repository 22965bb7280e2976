// Whom a party accuses most, written by hand over the totals that are kept, in the order of an index.
MATCH (total:AccusationTotal)
WHERE total.bySort > $party + ' ' AND total.bySort < $party + '!' AND total.accuser = $party AND total.supersededAt IS NULL
WITH total ORDER BY total.bySort LIMIT 20
MATCH (accused:Actor {id: total.accused})
WHERE accused.supersededAt IS NULL
WITH total, accused ORDER BY total.bySort
RETURN collect({
  accused: accused {.id, .name},
  claimCount: total.claimCount,
  allegationCount: total.allegationCount,
  firstDay: total.firstDay,
  lastDay: total.lastDay
}) AS totals
