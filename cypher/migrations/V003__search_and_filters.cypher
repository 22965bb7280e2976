// What search looks in, and the ways in of the filters.

CREATE FULLTEXT INDEX claim_text IF NOT EXISTS FOR (n:Claim) ON EACH [n.text] OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
CREATE FULLTEXT INDEX name_text IF NOT EXISTS FOR (n:Name) ON EACH [n.name] OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
CREATE FULLTEXT INDEX actor_name IF NOT EXISTS FOR (n:Actor) ON EACH [n.name] OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
CREATE FULLTEXT INDEX source_title IF NOT EXISTS FOR (n:Source) ON EACH [n.title] OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
CREATE FULLTEXT INDEX quote_words IF NOT EXISTS FOR ()-[r:FOUND_IN]-() ON EACH [r.words, r.quote] OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };

CREATE INDEX claim_about_latest IF NOT EXISTS FOR (n:Claim) ON (n.aboutLatest);
CREATE INDEX statement_said_latest IF NOT EXISTS FOR (n:Statement) ON (n.saidLatest);
CREATE INDEX source_published_earliest IF NOT EXISTS FOR (n:Source) ON (n.publishedEarliest);
CREATE INDEX source_published_latest IF NOT EXISTS FOR (n:Source) ON (n.publishedLatest);
CREATE INDEX actor_affiliation IF NOT EXISTS FOR (n:Actor) ON (n.affiliation);

// A stance stands on the position edge, one index a type.
CREATE INDEX asserts_stance IF NOT EXISTS FOR ()-[r:ASSERTS]-() ON (r.stance);
CREATE INDEX denies_stance IF NOT EXISTS FOR ()-[r:DENIES]-() ON (r.stance);
CREATE INDEX addresses_stance IF NOT EXISTS FOR ()-[r:ADDRESSES]-() ON (r.stance);
CREATE INDEX assesses_stance IF NOT EXISTS FOR ()-[r:ASSESSES]-() ON (r.stance);
CREATE INDEX calls_for_stance IF NOT EXISTS FOR ()-[r:CALLS_FOR]-() ON (r.stance);
