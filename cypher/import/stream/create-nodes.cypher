// New nodes of the same labels. Their stamps are sent once for all of them.
CYPHER replan=skip
UNWIND $rows AS properties
CREATE (node:Record:$($labels))
SET node = properties {.*, corpus: $corpus, recordedBy: $recordedBy, recordedAt: $recordedAt}
