// How far has an import come, and what was the record then; and what is it now?
OPTIONAL MATCH (clock:Clock {id: 'record'})
OPTIONAL MATCH (import:Import {id: $id})
RETURN coalesce(clock.millis, 0) AS millis, clock.seal AS seal, import {.*} AS import
