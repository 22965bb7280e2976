// What was done to the record is sealed anew.
MATCH (entry:Recording|Tombstone)
CALL (entry) {
  REMOVE entry.seal, entry.sealByName
} IN TRANSACTIONS OF 10000 ROWS
