// What do people answer to a claim: by a position on it, or on a claim that one link of these types joins to it? Each
// voice with its answer in one word; who holds a claim that is put against this one answers by that. Silence, an answer
// whose content is lost, and whatever else is said of a claim that is put against this one, are no answers.
// rule answers(claim, links) YIELD voice, speaker
CALL (claim, links) {
  MATCH (claim)<-[position:ASSERTS|DENIES|ADDRESSES|ASSESSES]-(statement:Statement)
  WHERE visible(position, statement)
  RETURN statement, position, claim AS subject, null AS link, null AS direction
  UNION ALL
  MATCH (claim)-[edge:COUNTERS|CONTRADICTS|IN_TENSION_WITH|REFINES|SUPPORTS|PART_OF]-(subject:Claim)<-[position:ASSERTS|DENIES|ADDRESSES|ASSESSES]-(statement:Statement)
  WHERE visible(edge, subject, position, statement) AND type(edge) IN links
  RETURN statement, position, subject, type(edge) AS link,
    CASE WHEN type(edge) IN ['CONTRADICTS', 'IN_TENSION_WITH'] THEN 'BOTH' WHEN startNode(edge) = claim THEN 'OUT' ELSE 'IN' END AS direction
}
WITH DISTINCT statement, position, subject, link, direction,
  CASE
    WHEN position.stance IN ['NO_REPLY', 'CONTENT_LOST'] THEN null
    WHEN link IN ['COUNTERS', 'CONTRADICTS', 'IN_TENSION_WITH'] THEN CASE
      WHEN position.stance = 'ADMITS_IN_PART' THEN 'IN_TENSION'
      WHEN position.stance IN ['ASSERTS', 'ENDORSES', 'ADMITS']
        THEN CASE link WHEN 'CONTRADICTS' THEN 'DENIES' WHEN 'COUNTERS' THEN 'COUNTERS' ELSE 'IN_TENSION' END
    END
    WHEN link = 'PART_OF' AND direction = 'IN' AND position.stance IN ['ASSERTS', 'ENDORSES', 'ADMITS', 'SUPPORTS'] THEN 'ADMITS_IN_PART'
    WHEN position.stance IN ['ASSERTS', 'ENDORSES', 'ADMITS', 'SUPPORTS'] THEN 'AFFIRMS'
    ELSE position.stance
  END AS answer
WHERE answer IS NOT NULL
MATCH (statement)<-[made:MADE]-(speaker:Actor)
WHERE visible(made, speaker) AND made.as = 'ATTRIBUTED'
RETURN position {
  .stance, .scope, .scopeNote, .doubtful, .reading, statement: statement, claim: subject, link: link, direction: direction,
  answer: answer, said: statement.said, saidEarliest: statement.saidEarliest, saidLatest: statement.saidLatest,
  id: statement.id, about: subject.id
} AS voice, speaker
