// The place of a node in the lists that go by date, in one property, so that a page in the middle is found by an index.
// The import writes it from now on; what was there before it gets it here.

MATCH (node:Statement) WHERE node.saidSort IS NULL
CALL (node) {
  SET node.saidSort = coalesce(node.saidEarliest, node.saidLatest, '~') + ' ' + node.id
} IN TRANSACTIONS OF 10000 ROWS;
MATCH (node:Claim) WHERE node.aboutSort IS NULL
CALL (node) {
  SET node.aboutSort = coalesce(node.aboutEarliest, node.aboutLatest, '~') + ' ' + node.id
} IN TRANSACTIONS OF 10000 ROWS;
MATCH (node:Source) WHERE node.publishedSort IS NULL
CALL (node) {
  SET node.publishedSort = coalesce(node.publishedEarliest, node.publishedLatest, '~') + ' ' + node.id
} IN TRANSACTIONS OF 10000 ROWS;

CREATE INDEX statement_said_sort IF NOT EXISTS FOR (n:Statement) ON (n.saidSort);
CREATE INDEX claim_about_sort IF NOT EXISTS FOR (n:Claim) ON (n.aboutSort);
CREATE INDEX source_published_sort IF NOT EXISTS FOR (n:Source) ON (n.publishedSort);
