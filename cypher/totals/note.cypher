// By these claims the one party accuses the other.
UNWIND $rows AS row
CREATE (tally:AccusationTally {claim: row.claim, accuser: row.accuser, accused: row.accused, allegations: row.allegations, first: row.first, last: row.last})
