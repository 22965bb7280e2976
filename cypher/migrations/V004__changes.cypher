// What was recorded or closed when: the account of changes between two record times.

CREATE INDEX record_recorded_at IF NOT EXISTS FOR (n:Record) ON (n.recordedAt);
CREATE INDEX record_superseded_at IF NOT EXISTS FOR (n:Record) ON (n.supersededAt);
CREATE INDEX past_recorded_at IF NOT EXISTS FOR (n:Past) ON (n.recordedAt);
CREATE INDEX past_superseded_at IF NOT EXISTS FOR (n:Past) ON (n.supersededAt);

// An index of values is of one type of edge; this one is of all of them, each time being one word of it.
CREATE FULLTEXT INDEX edge_times IF NOT EXISTS FOR ()-[r:ABOUT|ACTS_FOR|ADDRESSED_TO|ADDRESSES|AGAINST|ASSERTS|ASSESSES|ATTRIBUTES_TO|AUTHORED_BY|CALLS_FOR|CITES|CONTESTS|CONTRADICTS|COUNTERS|DENIES|DERIVED_FROM|EDITION_OF|FOUND_IN|HAS_FIGURE|IN|IN_TENSION_WITH|ISSUED_AS|LOOKS_LIKE|MADE|MEASURES|NAMED|NAMED_IN|PART_OF|PUBLISHED_BY|REFINES|REPLIES_TO|REPORTS|RESPONDS_TO|RETRACTS|SAME_AS|SAME_MEASURE|SUM_OF|SUPPORTS|UNDERMINES]-() ON EACH [r.recordedAt, r.supersededAt] OPTIONS { indexConfig: { `fulltext.analyzer`: 'keyword' } };
