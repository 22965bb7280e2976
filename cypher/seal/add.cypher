// What came to the record and went from it. Writing to the clock first keeps others away until the sum is written.
MERGE (clock:Clock {id: 'record'})
  ON CREATE SET clock.millis = 0, clock.judgedAt = ''
SET clock.asked = coalesce(clock.asked, 0) + 1
WITH clock
SET clock.seal = (coalesce(clock.seal, 0) + $seal) % $modulus,
    clock.records = coalesce(clock.records, 0) + $records
