// What do the seals of all records add up to, and how many records are there?
OPTIONAL MATCH (clock:Clock {id: 'record'})
RETURN clock.seal AS seal, clock.records AS records
