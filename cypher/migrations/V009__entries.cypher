// What was done to the record is sealed as records are; and what was purged is known by its id, without what it said.

CREATE CONSTRAINT tombstone_id IF NOT EXISTS FOR (n:Tombstone) REQUIRE n.id IS UNIQUE;
