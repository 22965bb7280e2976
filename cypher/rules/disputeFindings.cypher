// What answers a claim, and what fails to? Each finding with the statements that it rests on.
// Computed from statements and links alone; a claim without findings has no dispute recorded.
// rule disputeFindings(claim) YIELD findings
CALL (claim) {
  // What somebody says to the claim itself.
  MATCH (claim)<-[position:ASSERTS|DENIES|ADDRESSES|ASSESSES]-(statement:Statement)
  WHERE visible(position, statement)
  WITH statement, CASE position.stance
    WHEN 'ADMITS' THEN 'ADMITTED'
    WHEN 'ADMITS_IN_PART' THEN 'ADMITTED_IN_PART'
    WHEN 'DENIES' THEN CASE WHEN position.doubtful THEN 'DENIED_DOUBTFULLY' ELSE 'DENIED' END
    WHEN 'DISPUTES' THEN 'DISPUTED'
    WHEN 'DID_NOT_DENY' THEN 'NOT_DENIED'
    WHEN 'NEITHER_CONFIRMS_NOR_DENIES' THEN 'NEITHER_CONFIRMED_NOR_DENIED'
    WHEN 'DOUBTS' THEN 'DOUBTED'
    WHEN 'ENDORSES' THEN 'ENDORSED_BY_OTHERS'
  END AS finding
  WHERE finding IS NOT NULL
  RETURN finding, statement
  UNION ALL
  // What is asserted against it.
  MATCH (claim)<-[counters:COUNTERS]-(other:Claim)<-[position:ASSERTS]-(statement:Statement)
  WHERE visible(counters, other, position, statement)
  RETURN 'COUNTERED' AS finding, statement
  UNION ALL
  MATCH (claim)-[contradicts:CONTRADICTS]-(other:Claim)<-[position:ASSERTS]-(statement:Statement)
  WHERE visible(contradicts, other, position, statement)
  RETURN 'CONTRADICTED' AS finding, statement
  UNION ALL
  // An allegation to which nobody replied rests on the statements that make it.
  MATCH (claim)<-[position:ASSERTS]-(statement:Statement)
  WHERE visible(position, statement) AND position.stance = 'ASSERTS'
    AND claim.kind IN ['ALLEGATION', 'COUNTER_ALLEGATION']
    AND NOT EXISTS {
      (claim)<-[reply:ASSERTS|DENIES|ADDRESSES]-(replying:Statement)
      WHERE visible(reply, replying) AND NOT reply.stance IN ['ASSERTS', 'ENDORSES', 'NO_REPLY', 'CONTENT_LOST']
    }
    AND NOT EXISTS {
      (claim)-[against:CONTRADICTS]-(opposite:Claim)<-[holds:ASSERTS]-(holding:Statement)
      WHERE visible(against, opposite, holds, holding)
    }
    AND NOT EXISTS {
      (claim)<-[puts:COUNTERS]-(instead:Claim)<-[holds:ASSERTS]-(holding:Statement)
      WHERE visible(puts, instead, holds, holding)
    }
  RETURN 'UNANSWERED' AS finding, statement
  UNION ALL
  CALL rule.earlierAnswers(claim) YIELD statement
  RETURN 'ANSWERED_ONLY_EARLIER' AS finding, statement
}
WITH finding, collect(DISTINCT statement) AS statements ORDER BY finding
RETURN collect({finding: finding, statements: statements}) AS findings
