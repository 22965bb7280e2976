// The id may be given again.
MATCH (tombstone:Tombstone {id: $id})
WITH tombstone, tombstone.seal AS seal, tombstone.kind AS kind
DELETE tombstone
RETURN seal, kind
