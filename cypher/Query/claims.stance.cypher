// On which claims is there a position of one of these stances?
CALL () {
  MATCH (statement:Statement)-[position:ASSERTS]->(claim:Claim)
  WHERE position.stance IN $stance AND visible(statement, position, claim)
  RETURN claim AS node
  UNION
  MATCH (statement:Statement)-[position:DENIES]->(claim:Claim)
  WHERE position.stance IN $stance AND visible(statement, position, claim)
  RETURN claim AS node
  UNION
  MATCH (statement:Statement)-[position:ADDRESSES]->(claim:Claim)
  WHERE position.stance IN $stance AND visible(statement, position, claim)
  RETURN claim AS node
  UNION
  MATCH (statement:Statement)-[position:ASSESSES]->(claim:Claim)
  WHERE position.stance IN $stance AND visible(statement, position, claim)
  RETURN claim AS node
  UNION
  MATCH (statement:Statement)-[position:CALLS_FOR]->(claim:Claim)
  WHERE position.stance IN $stance AND visible(statement, position, claim)
  RETURN claim AS node
}
RETURN node
