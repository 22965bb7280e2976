// The text of an edition has come.
MATCH (edition:Edition {id: $id})
SET edition += $properties
