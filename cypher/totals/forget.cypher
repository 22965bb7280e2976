// What was noted of these claims and pairs of parties does not hold any more.
UNWIND $rows AS row
MATCH (tally:AccusationTally {claim: row.claim, accuser: row.accuser, accused: row.accused})
DELETE tally
