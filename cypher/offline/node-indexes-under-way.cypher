// How many indexes of nodes are still being built?
SHOW INDEXES YIELD state, entityType
WHERE state = 'POPULATING' AND entityType = 'NODE'
RETURN count(*) AS left
