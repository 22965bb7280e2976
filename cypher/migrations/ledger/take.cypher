// May this process migrate? Writing first takes the database's own lock on the node, so that what is read after it
// holds until the end; reading first would let two processes find the lock free.
MERGE (lock:MigrationLock {id: 'migration'})
SET lock.asked = $holder
WITH lock
WHERE lock.holder IS NULL
  OR lock.holder = $dead
  OR lock.seen < datetime() - duration({seconds: $stale})
SET lock.holder = $holder, lock.host = $host, lock.pid = $pid, lock.started = $started, lock.seen = datetime()
RETURN lock.holder AS holder
