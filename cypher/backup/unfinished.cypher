// Is there a restore that did not come to its end, or anything else that a restore would mix with?
RETURN head(COLLECT { MATCH (restore:Restore) RETURN restore.file }) AS unfinished,
       EXISTS { MATCH (:Record|Recording|Tombstone) } AS filled
