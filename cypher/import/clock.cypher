// What time is it in the record? Later than at the last asking; and nobody else is told before this transaction ends.
MERGE (clock:Clock {id: 'record'})
  ON CREATE SET clock.millis = 0, clock.judgedAt = ''
SET clock.asked = coalesce(clock.asked, 0) + 1
WITH clock, clock.millis AS last, datetime.realtime().epochMillis AS now
SET clock.millis = CASE WHEN now > last THEN now ELSE last + 1 END
RETURN clock.millis AS millis, last = 0 AS isNew
