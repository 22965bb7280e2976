// Still at work.
MATCH (lock:MigrationLock {id: 'migration', holder: $holder})
SET lock.seen = datetime()
