// The record time goes on where it stood; and whoever keeps in mind which records are one looks again.
MERGE (clock:Clock {id: 'record'})
SET clock.millis = $millis,
    clock.judgedAt = CASE WHEN EXISTS { (:Record)-[:SAME_AS|WAS_SAME_AS {judgement: 'SAME'}]->() } THEN toString(datetime({epochMillis: $millis})) ELSE '' END
