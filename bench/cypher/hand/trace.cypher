// From a claim to the reports of its assertions at any distance, written by hand.
MATCH (claim:Claim {id: $id})
WHERE claim.supersededAt IS NULL
RETURN {claim: {
  id: claim.id,
  text: claim.text,
  assertions: {nodes: COLLECT {
    MATCH (claim)<-[position:ASSERTS]-(statement:Statement)
    WHERE position.supersededAt IS NULL AND statement.supersededAt IS NULL
    WITH statement ORDER BY coalesce(statement.saidEarliest, statement.saidLatest), statement.id LIMIT 20
    MATCH (statement)-[within:IN]->(utterance:Utterance)
    WHERE within.supersededAt IS NULL AND utterance.supersededAt IS NULL
    RETURN {
      id: statement.id,
      said: CASE WHEN statement.said IS NOT NULL THEN {edtf: statement.said} END,
      madeBy: {nodes: COLLECT {
        MATCH (statement)<-[made:MADE]-(actor:Actor)
        WHERE made.supersededAt IS NULL AND actor.supersededAt IS NULL
        RETURN actor {.id, .name} ORDER BY made.as, actor.id LIMIT 5
      }},
      utterance: {id: utterance.id, issuedAs: head(COLLECT {
        MATCH (utterance)-[issued:ISSUED_AS]->(source:Source)
        WHERE issued.supersededAt IS NULL AND source.supersededAt IS NULL
        RETURN source {.id, .title, .stub} ORDER BY source.id LIMIT 1
      })},
      retellings: {edges: COLLECT {
        MATCH (statement) (()<-[tells:REPORTS]-(teller:Report)
          WHERE tells.supersededAt IS NULL AND teller.supersededAt IS NULL){1,12} (report)
        WITH report, tells ORDER BY size(tells), coalesce(report.saidEarliest, report.saidLatest), report.id LIMIT 100
        MATCH (report)-[inside:IN]->(occasion:Utterance)
        WHERE inside.supersededAt IS NULL AND occasion.supersededAt IS NULL
        WITH report, tells, occasion, last(tells) AS reports
        RETURN {steps: size(tells), node: {
          id: report.id,
          said: CASE WHEN report.said IS NOT NULL THEN {edtf: report.said} END,
          madeBy: {nodes: COLLECT {
            MATCH (report)<-[made:MADE]-(actor:Actor)
            WHERE made.supersededAt IS NULL AND actor.supersededAt IS NULL
            RETURN actor {.id, .name} ORDER BY made.as, actor.id LIMIT 5
          }},
          utterance: {id: occasion.id, issuedAs: head(COLLECT {
            MATCH (occasion)-[issued:ISSUED_AS]->(source:Source)
            WHERE issued.supersededAt IS NULL AND source.supersededAt IS NULL
            RETURN source {.id, .title, .stub} ORDER BY source.id LIMIT 1
          })},
          reporting: reports {.mode, .distance, .identity, statement: {id: endNode(reports).id}}
        }}
      }}
    }
  }}
}} AS answer
