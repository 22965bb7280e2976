// Can two figures be compared, and what do they say together? Two frames of the rule figureFrame; nothing is looked up.
// What differs for certain makes it NO, what is not known or only worded otherwise MAYBE. Bounds are honoured throughout.
// rule comparability(first, second) YIELD comparison
WITH first, second,
  coalesce(first.earliest <> second.earliest, false) OR coalesce(first.latest <> second.latest, false) AS otherPeriod,
  first.population <> second.population AS otherPopulation,
  coalesce(first.earliest >= second.earliest AND first.latest <= second.latest, false) AS firstWithin,
  coalesce(second.earliest >= first.earliest AND second.latest <= first.latest, false) AS secondWithin,
  first.claim.id = second.claim.id AND first.giver.id <> second.giver.id OR second.claim.id IN first.sameMeasure AS sameBySource
WITH first, second, otherPeriod, otherPopulation,
  otherPopulation AND (coalesce(sameBySource, false)
    OR ' ' + first.population + ' ' CONTAINS ' ' + second.population + ' '
    OR ' ' + second.population + ' ' CONTAINS ' ' + first.population + ' '
    OR first.population STARTS WITH second.population + ','
    OR second.population STARTS WITH first.population + ',') AS likePopulation,
  second.id IN first.wholes OR first.id IN second.wholes
    OR otherPeriod AND (firstWithin OR secondWithin) AND coalesce(first.population = second.population, false)
       AND coalesce(first.kind = 'COUNT', false) AS partAndWhole
WITH first, second,
  [reason IN [
    CASE WHEN first.measure <> second.measure THEN 'OTHER_MEASURE' END,
    CASE WHEN first.unit <> second.unit THEN 'OTHER_UNIT' END,
    CASE WHEN otherPopulation AND NOT likePopulation THEN 'OTHER_POPULATION' END,
    CASE WHEN size(first.places) > 0 AND size(second.places) > 0 AND first.places <> second.places THEN 'OTHER_PLACE' END,
    CASE WHEN otherPeriod THEN 'OTHER_PERIOD' END,
    CASE WHEN partAndWhole THEN 'PART_AND_WHOLE' END
  ] WHERE reason IS NOT NULL] AS against,
  [reason IN [
    CASE WHEN (first.unit IS NULL) <> (second.unit IS NULL) THEN 'UNIT_UNKNOWN' END,
    CASE WHEN first.population IS NULL OR second.population IS NULL THEN 'POPULATION_UNKNOWN' END,
    CASE WHEN likePopulation THEN 'POPULATION_UNCLEAR' END,
    CASE WHEN (size(first.places) = 0) <> (size(second.places) = 0) THEN 'PLACE_UNKNOWN' END,
    CASE WHEN NOT otherPeriod AND (first.earliest IS NULL OR second.earliest IS NULL OR first.latest IS NULL OR second.latest IS NULL) THEN 'PERIOD_UNKNOWN' END,
    CASE WHEN NOT first.numeric OR NOT second.numeric THEN 'NO_NUMBER' END
  ] WHERE reason IS NOT NULL] AS open,
  CASE WHEN first.high < second.low OR first.high = second.low AND (first.highOpen OR second.lowOpen) THEN second.low - first.high
       WHEN second.high < first.low OR second.high = first.low AND (second.highOpen OR first.lowOpen) THEN first.low - second.high END AS gap
RETURN {
  comparable: CASE WHEN size(against) > 0 THEN 'NO' WHEN size(open) > 0 THEN 'MAYBE' ELSE 'YES' END,
  reasons: against + open,
  gap: CASE WHEN size(against) = 0 THEN gap END,
  relation: CASE
    WHEN size(against) > 0 THEN null
    WHEN NOT first.numeric OR NOT second.numeric THEN CASE WHEN first.text = second.text THEN 'AGREE' ELSE 'UNCLEAR' END
    WHEN coalesce(first.low = second.low, first.low IS NULL AND second.low IS NULL)
      AND coalesce(first.high = second.high, first.high IS NULL AND second.high IS NULL)
      AND first.lowOpen = second.lowOpen AND first.highOpen = second.highOpen AND first.vague = second.vague THEN 'AGREE'
    WHEN gap IS NULL THEN 'MAY_AGREE'
    WHEN first.vague OR second.vague THEN 'UNCLEAR'
    ELSE 'DIFFER'
  END
} AS comparison
