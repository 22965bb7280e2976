// What identifies a record, and the ways into the graph that the first questions take.
// Everything is IF NOT EXISTS: after a crash in the middle, the whole file is run again.

CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (n:Migration) REQUIRE n.version IS UNIQUE;

// Imports find every node by this one, whatever its label.
CREATE CONSTRAINT record_id IF NOT EXISTS FOR (n:Record) REQUIRE n.id IS UNIQUE;
CREATE INDEX record_corpus IF NOT EXISTS FOR (n:Record) ON (n.corpus);

// Questions come in by a node of a known kind; the planner takes an index only of a label that is named.
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (n:Actor) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT utterance_id IF NOT EXISTS FOR (n:Utterance) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT edition_id IF NOT EXISTS FOR (n:Edition) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT topic_id IF NOT EXISTS FOR (n:Topic) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT measure_id IF NOT EXISTS FOR (n:Measure) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT figure_id IF NOT EXISTS FOR (n:Figure) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT name_id IF NOT EXISTS FOR (n:Name) REQUIRE n.id IS UNIQUE;

CREATE INDEX name_name IF NOT EXISTS FOR (n:Name) ON (n.name);
// Two editions may have the same text, so this is no identity.
CREATE INDEX edition_sha256 IF NOT EXISTS FOR (n:Edition) ON (n.sha256);
CREATE INDEX claim_kind IF NOT EXISTS FOR (n:Claim) ON (n.kind);
CREATE INDEX claim_about_earliest IF NOT EXISTS FOR (n:Claim) ON (n.aboutEarliest);
CREATE INDEX statement_said_earliest IF NOT EXISTS FOR (n:Statement) ON (n.saidEarliest);
CREATE INDEX source_medium IF NOT EXISTS FOR (n:Source) ON (n.medium);
CREATE INDEX actor_kind IF NOT EXISTS FOR (n:Actor) ON (n.kind);
