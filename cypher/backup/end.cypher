// All of the backup is there.
MATCH (restore:Restore)
DELETE restore
