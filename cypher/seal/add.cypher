// What came to the record and went from it. Writing to the clock first keeps others away until the sum is written.
MERGE (clock:Clock {id: 'record'})
  ON CREATE SET clock.millis = 0, clock.judgedAt = ''
SET clock.asked = true
WITH clock, coalesce(clock.seal, 0) AS seal, coalesce(clock.records, 0) AS records
SET clock.seal = (seal + $seal) % $modulus, clock.records = records + $records
