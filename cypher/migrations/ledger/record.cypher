// This migration is complete. Only its migrator may say so: one that was taken for dead finds no lock of its own.
// MERGE, since a commit whose answer was lost is tried again.
MATCH (lock:MigrationLock {id: 'migration', holder: $holder})
SET lock.seen = datetime()
MERGE (migration:Migration {version: $version})
ON CREATE SET migration.name = $name, migration.checksum = $checksum, migration.appliedAt = datetime()
RETURN migration.version AS version
