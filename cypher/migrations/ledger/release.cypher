// Done, or given up.
MATCH (lock:MigrationLock {id: 'migration', holder: $holder})
REMOVE lock.holder, lock.host, lock.pid, lock.started, lock.seen
