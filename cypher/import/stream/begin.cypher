// Who writes now, when was the last writing, and how far has this import come? Nobody else is told before this
// transaction ends.
CYPHER replan=skip
MERGE (clock:Clock {id: 'record'})
  ON CREATE SET clock.millis = 0, clock.judgedAt = ''
SET clock.asked = true
WITH clock
OPTIONAL MATCH (import:Import {id: $id})
RETURN clock.millis AS millis, import.round AS round, import.offset AS offset
