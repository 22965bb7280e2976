// On which claims is there a position of one of these stances?
CALL () {
  MATCH (statement)-[position:ASSERTS]->(claim)
  WHERE position.stance IN $stance AND visible(statement, position, claim)
  RETURN claim AS node
  UNION
  MATCH (statement)-[position:DENIES]->(claim)
  WHERE position.stance IN $stance AND visible(statement, position, claim)
  RETURN claim AS node
  UNION
  MATCH (statement)-[position:ADDRESSES]->(claim)
  WHERE position.stance IN $stance AND visible(statement, position, claim)
  RETURN claim AS node
  UNION
  MATCH (statement)-[position:ASSESSES]->(claim)
  WHERE position.stance IN $stance AND visible(statement, position, claim)
  RETURN claim AS node
  UNION
  MATCH (statement)-[position:CALLS_FOR]->(claim)
  WHERE position.stance IN $stance AND visible(statement, position, claim)
  RETURN claim AS node
}
RETURN node
