// Which of these ids were purged, when, by whom and why? Where nothing was ever purged, no id is looked for.
MATCH (any:Tombstone)
WITH count(any) AS purged
UNWIND CASE WHEN purged > 0 THEN $ids ELSE [] END AS id
MATCH (tombstone:Tombstone {id: id})
RETURN tombstone {.id, .kind, .recordedAt, .recordedBy, .reason} AS tombstone
