// Who migrates, where, and when was it last seen at work?
MATCH (lock:MigrationLock {id: 'migration'})
WHERE lock.holder IS NOT NULL
RETURN lock.holder AS holder, lock.host AS host, lock.pid AS pid, lock.started AS started, toString(lock.seen) AS seen
