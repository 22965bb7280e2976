// From here on the graph holds only a part of a backup.
MERGE (restore:Restore {id: 'restore'})
SET restore.file = $file
