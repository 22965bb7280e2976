// The record time goes on where it stood.
MERGE (clock:Clock {id: 'record'})
SET clock.millis = $millis
