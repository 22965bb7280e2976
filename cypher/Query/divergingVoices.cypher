// On which matters does one party speak with different voices?
MATCH (side:Actor {id: $party}) ((principal:Actor)<-[acts:ACTS_FOR]-(agent:Actor) WHERE visible(principal, acts, agent)){0,6} (speaker:Actor)-[made:MADE]->(statement:Statement)-[position:ASSERTS|DENIES|ADDRESSES|ASSESSES]->(claim:Claim)
WHERE visible(side, speaker, made, statement, position, claim) AND made.as = 'ATTRIBUTED'
  AND EXISTS { (claim)-[onTopic:ABOUT]->(topic:Topic {id: $topic}) WHERE visible(onTopic, topic) }
WITH DISTINCT side, claim
CALL rule.divergence(side, claim) YIELD voices, answers
WITH side, claim, voices, answers
WHERE size(answers) > 1 AND any(each IN voices WHERE each.link IS NULL)
WITH {party: side, claim: claim, id: claim.id, voices: voices, answers: answers} AS node
RETURN node ORDER BY node.id
