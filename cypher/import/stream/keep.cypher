// How far an import has come, and what the record was then.
CYPHER replan=skip
MERGE (clock:Clock {id: 'record'})
  ON CREATE SET clock.millis = 0, clock.judgedAt = ''
MERGE (import:Import {id: $id})
SET import = $state, import.id = $id, import.millis = clock.millis, import.seal = clock.seal
