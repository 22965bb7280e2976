// Which claims do these statements assert, and which do these actors, and all who act for them, assert or stand accused in?
CALL () {
  UNWIND $statements AS id
  MATCH (:Statement {id: id})-[:ASSERTS]->(claim:Claim)
  RETURN claim
  UNION
  UNWIND $actors AS id
  MATCH (:Actor {id: id})<-[:ACTS_FOR]-{0,6}(agent:Actor)
  WITH DISTINCT agent
  MATCH (agent)-[:MADE]->(:Statement)-[:ASSERTS]->(claim:Claim)
  RETURN claim
  UNION
  UNWIND $actors AS id
  MATCH (:Actor {id: id})<-[:ACTS_FOR]-{0,6}(agent:Actor)
  WITH DISTINCT agent
  MATCH (agent)<-[:AGAINST]-(claim:Claim)
  RETURN claim
}
RETURN DISTINCT claim.id AS id
