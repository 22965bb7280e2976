// At what record time was the last writing?
OPTIONAL MATCH (clock:Clock {id: 'record'})
RETURN coalesce(clock.millis, 0) AS millis
