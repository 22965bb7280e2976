// What the seals of all records add up to, and how many records there are: nodes, past states and edges.
MERGE (clock:Clock {id: 'record'})
  ON CREATE SET clock.millis = 0, clock.judgedAt = ''
SET clock.seal = $seal, clock.records = $records
