// Where can a statement be read? In its own words, in the words of any report of it, or, where nothing is quoted, in the
// last report that is known. Each telling with its works and editions, all sources that it came through, and the report
// from which on only a coder takes it to tell this statement: one whose identity is inferred, and that does not cite
// the source of what it tells.
// rule tellings(statement) YIELD tellings
CALL (statement) {
  MATCH (statement) ((told:Statement)<-[tells:REPORTS]-(teller:Statement) WHERE visible(told, tells, teller)){0,12} (inner:Statement)<-[taken:REPORTS]-(report:Statement)
  WHERE visible(inner, taken, report) AND taken.identity = 'INFERRED'
    AND NOT EXISTS {
      (report)-[cites:CITES]->(source:Source)<-[issued:ISSUED_AS]-(occasion:Utterance)<-[within:IN]-(inner)
      WHERE visible(cites, source, issued, occasion, within) AND cites.intent = 'EVIDENCE'
    }
  RETURN collect(DISTINCT report.id) AS loose
}
MATCH (statement) ((told:Statement)<-[tells:REPORTS]-(teller:Statement) WHERE visible(told, tells, teller)){0,12} (carrier:Statement)
WHERE visible(carrier)
WITH loose, carrier, [statement] + teller AS line
CALL (carrier) {
  OPTIONAL MATCH (carrier)-[found:FOUND_IN]->(edition:Edition)-[of:EDITION_OF]->(work:Source)
  WHERE visible(found, edition, of, work)
  RETURN collect(DISTINCT edition) AS editions, collect(DISTINCT work) AS found
}
CALL (carrier) {
  OPTIONAL MATCH (carrier)-[in:IN]->(home:Utterance)-[released:ISSUED_AS]->(release:Source)
  WHERE visible(in, home, released, release)
  RETURN collect(DISTINCT release) AS releases
}
WITH loose, carrier, line, editions, found, CASE WHEN size(found) > 0 THEN found ELSE releases END AS works
WHERE size(found) > 0 OR NOT EXISTS { (carrier)<-[further:REPORTS]-(beyond:Statement) WHERE visible(further, beyond) }
CALL (line) {
  UNWIND line AS each
  MATCH (each)-[within:IN]->(occasion:Utterance)-[issued:ISSUED_AS]->(source:Source)
  WHERE visible(within, occasion, issued, source)
  RETURN collect(DISTINCT source) AS sources
}
WITH carrier, editions, works, [source IN sources | source.id] + [work IN works | work.id] AS through,
  [each IN line WHERE each.id IN loose] AS taken, line ORDER BY size(line), carrier.id
RETURN collect({carrier: carrier, editions: editions, works: works, through: through, top: last(taken), line: line}) AS tellings
