// Where does a chain of reports end? In the statement that reports nothing; its origin is known if its utterance was
// issued as a source. A statement in its own voice is its own root.
// rule root(statement) YIELD root
MATCH (statement) ((teller:Statement)-[tells:REPORTS]->(told:Statement) WHERE visible(teller, tells, told)){0,12} (origin:Statement)-[within:IN]->(utterance:Utterance)
WHERE visible(origin, within, utterance) AND NOT origin:Report
RETURN {
  statement: origin,
  utterance: utterance,
  known: EXISTS { (utterance)-[issued:ISSUED_AS]->(source:Source) WHERE visible(issued, source) AND source.stub IS NULL },
  inferred: any(each IN tells WHERE each.identity = 'INFERRED'),
  steps: size(tells)
} AS root
LIMIT 1
