// Who recorded it, and when, stays; from the hash of what was said a short text could be guessed.
UNWIND $rows AS row
MATCH (recording:Recording {id: row.id})
REMOVE recording.asked
SET recording.seal = (recording.seal + row.seal) % $modulus,
    recording.sealByName = (recording.sealByName + row.sealByName) % $modulus
