// What time is it in the record? Later than at the last asking; and nobody else is told before this transaction ends.
// Any value that is set holds the clock. It must not be made of itself: where SET x.p reads x.p, the database lets its
// lock go and takes it again, and whoever waits for the clock then waits in a circle.
MERGE (clock:Clock {id: 'record'})
  ON CREATE SET clock.millis = 0, clock.judgedAt = ''
SET clock.asked = true
WITH clock, clock.millis AS last, datetime.realtime().epochMillis AS now
SET clock.millis = CASE WHEN now > last THEN now ELSE last + 1 END
RETURN clock.millis AS millis, last = 0 AS isNew
