// With which different voices does one party speak on this claim?
MATCH (side:Actor {id: $party})
WHERE visible(side)
MATCH (claim:Claim {id: $claim})
WHERE visible(claim)
  AND EXISTS { (claim)-[onTopic:ABOUT]->(topic:Topic {id: $topic}) WHERE visible(onTopic, topic) }
CALL rule.divergence(side, claim) YIELD voices, answers
WITH side, claim, voices, answers
WHERE size(answers) > 1
WITH {party: side, claim: claim, id: claim.id, voices: voices, answers: answers} AS node
RETURN node ORDER BY node.id
