// Two writers that ask for the record time at the same moment, in a graph that has no clock yet, make one clock.
CREATE CONSTRAINT clock_id IF NOT EXISTS FOR (n:Clock) REQUIRE n.id IS UNIQUE;
