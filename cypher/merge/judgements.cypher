// Which records are judged to be one with another, since when and until when; and when was that last judged?
RETURN head(COLLECT { MATCH (clock:Clock {id: 'record'}) RETURN clock.judgedAt }) AS judgedAt,
       COLLECT {
         MATCH (of:Record)-[edge:SAME_AS|WAS_SAME_AS]->(as:Record)
         WHERE edge.judgement = 'SAME'
         RETURN {of: of.id, as: as.id, since: edge.recordedAt, until: edge.supersededAt}
       } AS judged
