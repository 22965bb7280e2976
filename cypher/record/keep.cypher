// What was done to the record: who recorded what and why, one node a write, which the key of the request names and its
// record time finds; or what was purged. It counts in what all seals add up to.
MATCH (clock:Clock {id: 'record'})
SET clock.seal = (coalesce(clock.seal, 0) + $seal) % $modulus,
    clock.records = coalesce(clock.records, 0) + 1
CREATE (entry:$($label))
SET entry = $properties
