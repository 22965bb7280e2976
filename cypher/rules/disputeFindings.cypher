// What answers a claim, and what fails to? Each finding with the statements that it rests on.
// Computed from statements and links alone; a claim without findings has no dispute recorded.
// rule disputeFindings(claim) YIELD findings
CALL (claim) {
  // What is said to the claim itself.
  MATCH (claim)<-[position:ASSERTS|DENIES|ADDRESSES|ASSESSES]-(statement:Statement)
  WHERE visible(position, statement)
  RETURN collect({statement: statement, stance: position.stance, doubtful: position.doubtful}) AS positions
}
CALL (claim) {
  // What is asserted against it.
  MATCH (claim)-[link:CONTRADICTS|COUNTERS]-(other:Claim)<-[holds:ASSERTS]-(statement:Statement)
  WHERE visible(link, other, holds, statement) AND (type(link) = 'CONTRADICTS' OR endNode(link) = claim)
  WITH statement, CASE type(link) WHEN 'COUNTERS' THEN 'COUNTERED' ELSE 'CONTRADICTED' END AS finding
  RETURN collect(DISTINCT {statement: statement, finding: finding}) AS opposed
}
WITH claim, positions, opposed,
  [each IN positions WHERE each.stance = 'ASSERTS' AND claim.kind IN ['ALLEGATION', 'COUNTER_ALLEGATION'] | each.statement] AS allegations,
  [each IN positions WHERE NOT each.stance IN ['ASSERTS', 'ENDORSES', 'DOUBTS', 'SUPPORTS', 'NO_REPLY', 'CONTENT_LOST']] AS replies
CALL rule.earlierAnswers(claim, allegations, replies, opposed) YIELD earlier
WITH opposed
  + [each IN positions | {statement: each.statement, finding: CASE each.stance
      WHEN 'ADMITS' THEN 'ADMITTED'
      WHEN 'ADMITS_IN_PART' THEN 'ADMITTED_IN_PART'
      WHEN 'DENIES' THEN CASE WHEN each.doubtful THEN 'DENIED_DOUBTFULLY' ELSE 'DENIED' END
      WHEN 'DISPUTES' THEN 'DISPUTED'
      WHEN 'DID_NOT_DENY' THEN 'NOT_DENIED'
      WHEN 'NEITHER_CONFIRMS_NOR_DENIES' THEN 'NEITHER_CONFIRMED_NOR_DENIED'
      WHEN 'DOUBTS' THEN 'DOUBTED'
      WHEN 'ENDORSES' THEN 'ENDORSED_BY_OTHERS'
    END}]
  + [each IN allegations WHERE size(replies) = 0 AND size(opposed) = 0 | {statement: each, finding: 'UNANSWERED'}]
  + [each IN earlier | {statement: each, finding: 'ANSWERED_ONLY_EARLIER'}] AS grounds
UNWIND grounds AS ground
WITH ground.finding AS finding, ground.statement AS statement
WHERE finding IS NOT NULL
WITH finding, collect(DISTINCT statement) AS statements ORDER BY finding
RETURN collect({finding: finding, statements: statements}) AS findings
