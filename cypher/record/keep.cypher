// What was done to the record: who recorded what and why, one node a write, which the key of the request names and its
// record time finds; or what was purged. It counts in what all seals add up to.
MATCH (clock:Clock {id: 'record'})
WITH clock, coalesce(clock.seal, 0) AS seal, coalesce(clock.records, 0) AS records
SET clock.seal = (seal + $seal) % $modulus, clock.records = records + 1
CREATE (entry:$($label))
SET entry = $properties
