// Was this recorded before, under the same key?
MATCH (recording:Recording {id: $key})
RETURN recording {.*} AS recording
