// What is over stands apart: a closed edge leads on between the same two nodes under another type, WAS_…, so that a read
// of the present never meets it, however often an edge was corrected. And what was said once is found as what is said now.

MATCH (from:Record)-[edge]->(to:Record)
WHERE edge.supersededAt IS NOT NULL AND NOT type(edge) STARTS WITH 'WAS_'
CALL (from, edge, to) {
  CREATE (from)-[closed:$('WAS_' + type(edge))]->(to)
  SET closed = properties(edge)
  DELETE edge
} IN TRANSACTIONS OF 5000 ROWS;

// The account of changes finds them as it finds the open ones.
CREATE FULLTEXT INDEX closed_edge_times IF NOT EXISTS FOR ()-[r:WAS_ABOUT|WAS_ACTS_FOR|WAS_ADDRESSED_TO|WAS_ADDRESSES|WAS_AGAINST|WAS_ASSERTS|WAS_ASSESSES|WAS_ATTRIBUTES_TO|WAS_AUTHORED_BY|WAS_CALLS_FOR|WAS_CITES|WAS_CONTESTS|WAS_CONTRADICTS|WAS_COUNTERS|WAS_DENIES|WAS_DERIVED_FROM|WAS_EDITION_OF|WAS_FOUND_IN|WAS_HAS_FIGURE|WAS_IN|WAS_IN_TENSION_WITH|WAS_ISSUED_AS|WAS_LOOKS_LIKE|WAS_MADE|WAS_MEASURES|WAS_NAMED|WAS_NAMED_IN|WAS_PART_OF|WAS_PUBLISHED_BY|WAS_REFINES|WAS_REPLIES_TO|WAS_REPORTS|WAS_RESPONDS_TO|WAS_RETRACTS|WAS_SAME_AS|WAS_SAME_MEASURE|WAS_SUM_OF|WAS_SUPPORTS|WAS_UNDERMINES]-() ON EACH [r.recordedAt, r.supersededAt] OPTIONS { indexConfig: { `fulltext.analyzer`: 'keyword' } };

// The state of a node at an instant is found by the node's id; what it said then, by its words.
CREATE INDEX past_id IF NOT EXISTS FOR (n:Past) ON (n.id);
CREATE FULLTEXT INDEX past_words IF NOT EXISTS FOR (n:Past) ON EACH [n.text, n.name, n.title] OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
CREATE FULLTEXT INDEX closed_quote_words IF NOT EXISTS FOR ()-[r:WAS_FOUND_IN]-() ON EACH [r.words, r.quote] OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
