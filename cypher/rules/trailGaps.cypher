// What is missing at one link of a trail: the words, the source of what is told, the day, the speaker's name?
// rule trailGaps(statement) YIELD gaps
CALL (statement) {
  OPTIONAL MATCH (statement)-[cites:CITES]->(cited:Source)
  WHERE visible(cites, cited)
  RETURN count(cited) AS citations, collect(DISTINCT cited.stub) AS stubs
}
WITH citations, stubs, statement,
  EXISTS { (statement)-[found:FOUND_IN]->(edition:Edition) WHERE visible(found, edition) } AS worded,
  EXISTS {
    (statement)<-[made:MADE]-(speaker:Actor)
    WHERE visible(made, speaker) AND made.as = 'ATTRIBUTED' AND speaker.kind <> 'UNIDENTIFIED'
  } AS named
RETURN [gap IN [
    CASE WHEN NOT worded THEN 'WORDS_NOT_HELD' END,
    CASE WHEN worded AND citations = 0 AND statement:Report THEN 'UNSOURCED' END,
    CASE WHEN 'LOST_FOOTNOTE' IN stubs THEN 'LOST_FOOTNOTE' END,
    CASE WHEN 'UNIDENTIFIED' IN stubs THEN 'UNIDENTIFIED_SOURCE' END,
    CASE WHEN 'NOTE_WITHOUT_SOURCE' IN stubs THEN 'NOTE_WITHOUT_SOURCE' END,
    CASE WHEN statement.saidEarliest IS NULL AND statement.saidLatest IS NULL THEN 'UNDATED' END,
    CASE WHEN NOT named OR coalesce(statement.attribution = 'PASSIVE_UNNAMED', false) THEN 'UNNAMED_SPEAKER' END
  ] WHERE gap IS NOT NULL] AS gaps
