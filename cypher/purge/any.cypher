// Was anything ever purged?
RETURN EXISTS { (:Tombstone) } AS any
