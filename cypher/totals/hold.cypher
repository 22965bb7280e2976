// Nobody else writes before this transaction ends.
MATCH (clock:Clock {id: 'record'})
SET clock.asked = true
