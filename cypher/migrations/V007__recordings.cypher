// Who recorded what, when and why: one node a write. The key of a request is its id, so that no write is made twice.

CREATE CONSTRAINT recording_id IF NOT EXISTS FOR (n:Recording) REQUIRE n.id IS UNIQUE;
CREATE INDEX recording_recorded_at IF NOT EXISTS FOR (n:Recording) ON (n.recordedAt);
