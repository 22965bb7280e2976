// The claim view, written by hand: nine steps.
MATCH (claim:Claim {id: $id})
WHERE claim.supersededAt IS NULL
RETURN {claim: {
  id: claim.id,
  text: claim.text,
  kind: claim.kind,
  lang: claim.lang,
  note: claim.note,
  recordedAt: claim.recordedAt,
  about: CASE WHEN claim.about IS NOT NULL
    THEN {edtf: claim.about, earliest: claim.aboutEarliest, latest: claim.aboutLatest} END,
  against: {nodes: COLLECT {
    MATCH (claim)-[against:AGAINST]->(actor:Actor)
    WHERE against.supersededAt IS NULL AND actor.supersededAt IS NULL
    RETURN actor {.id, .name, .kind, .affiliation} ORDER BY actor.id LIMIT 20
  }},
  assertions: {
    totalCount: COUNT {
      MATCH (claim)<-[position:ASSERTS]-(statement:Statement)
      WHERE position.supersededAt IS NULL AND statement.supersededAt IS NULL
    },
    edges: COLLECT {
      MATCH (claim)<-[position:ASSERTS]-(statement:Statement)
      WHERE position.supersededAt IS NULL AND statement.supersededAt IS NULL
      WITH position, statement ORDER BY coalesce(statement.saidEarliest, statement.saidLatest), statement.id LIMIT 50
      MATCH (statement)-[within:IN]->(utterance:Utterance)
      WHERE within.supersededAt IS NULL AND utterance.supersededAt IS NULL
      RETURN position {.stance, .scope, .scopeNote, .doubtful, .reading, .recordedAt, node: {
        id: statement.id,
        note: statement.note,
        attribution: statement.attribution,
        said: CASE WHEN statement.said IS NOT NULL
          THEN {edtf: statement.said, earliest: statement.saidEarliest, latest: statement.saidLatest} END,
        madeBy: {edges: COLLECT {
          MATCH (statement)<-[made:MADE]-(actor:Actor)
          WHERE made.supersededAt IS NULL AND actor.supersededAt IS NULL
          RETURN made {.as, .capacity, node: actor {.id, .name, .kind, .affiliation}}
          ORDER BY made.as, actor.id LIMIT 10
        }},
        utterance: {
          id: utterance.id,
          venue: utterance.venue,
          said: CASE WHEN utterance.said IS NOT NULL THEN {edtf: utterance.said} END
        },
        quotes: {nodes: COLLECT {
          MATCH (statement) (()<-[tells:REPORTS]-(teller:Statement)
            WHERE tells.supersededAt IS NULL AND teller.supersededAt IS NULL){0,12} (carrier)-[found:FOUND_IN]->(edition:Edition)
          WHERE found.supersededAt IS NULL AND edition.supersededAt IS NULL
          RETURN found {.quote, .start, .end, .locator, .lang, .verification}
          ORDER BY edition.id, found.start, carrier.id LIMIT 20
        }}
      }}
    }
  },
  denials: {
    totalCount: COUNT {
      MATCH (claim)<-[position:DENIES]-(statement:Statement)
      WHERE position.supersededAt IS NULL AND statement.supersededAt IS NULL
    },
    edges: COLLECT {
      MATCH (claim)<-[position:DENIES]-(statement:Statement)
      WHERE position.supersededAt IS NULL AND statement.supersededAt IS NULL
      WITH position, statement ORDER BY coalesce(statement.saidEarliest, statement.saidLatest), statement.id LIMIT 50
      RETURN position {.stance, .scope, .scopeNote, .doubtful, .reading, .recordedAt, node: {
        id: statement.id,
        note: statement.note,
        attribution: statement.attribution,
        said: CASE WHEN statement.said IS NOT NULL
          THEN {edtf: statement.said, earliest: statement.saidEarliest, latest: statement.saidLatest} END,
        madeBy: {edges: COLLECT {
          MATCH (statement)<-[made:MADE]-(actor:Actor)
          WHERE made.supersededAt IS NULL AND actor.supersededAt IS NULL
          RETURN made {.as, .capacity, node: actor {.id, .name, .kind, .affiliation}}
          ORDER BY made.as, actor.id LIMIT 10
        }},
        quotes: {nodes: COLLECT {
          MATCH (statement) (()<-[tells:REPORTS]-(teller:Statement)
            WHERE tells.supersededAt IS NULL AND teller.supersededAt IS NULL){0,12} (carrier)-[found:FOUND_IN]->(edition:Edition)
          WHERE found.supersededAt IS NULL AND edition.supersededAt IS NULL
          RETURN found {.quote, .start, .end, .locator, .lang, .verification}
          ORDER BY edition.id, found.start, carrier.id LIMIT 20
        }}
      }}
    }
  }
}} AS answer
