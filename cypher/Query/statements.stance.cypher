// Which statements take a position of one of these stances?
CALL () {
  MATCH (statement)-[position:ASSERTS]->(claim)
  WHERE position.stance IN $stance AND visible(statement, position, claim)
  RETURN statement AS node
  UNION
  MATCH (statement)-[position:DENIES]->(claim)
  WHERE position.stance IN $stance AND visible(statement, position, claim)
  RETURN statement AS node
  UNION
  MATCH (statement)-[position:ADDRESSES]->(claim)
  WHERE position.stance IN $stance AND visible(statement, position, claim)
  RETURN statement AS node
  UNION
  MATCH (statement)-[position:ASSESSES]->(claim)
  WHERE position.stance IN $stance AND visible(statement, position, claim)
  RETURN statement AS node
  UNION
  MATCH (statement)-[position:CALLS_FOR]->(claim)
  WHERE position.stance IN $stance AND visible(statement, position, claim)
  RETURN statement AS node
}
RETURN node
