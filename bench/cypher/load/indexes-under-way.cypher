// How many indexes are still being built?
SHOW INDEXES YIELD state
WHERE state <> 'ONLINE'
RETURN count(*) AS left
