// What an unfinished restore left.
MATCH (node:Record|Past|Recording|Tombstone|AccusationTally|AccusationTotal)
CALL (node) {
  DETACH DELETE node
} IN TRANSACTIONS OF 5000 ROWS
