// Which of these ids were purged, when, by whom and why?
UNWIND $ids AS id
MATCH (tombstone:Tombstone {id: id})
RETURN tombstone {.id, .kind, .recordedAt, .recordedBy, .reason} AS tombstone
