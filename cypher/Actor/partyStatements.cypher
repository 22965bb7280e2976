// Which statements were made for this actor by those who act for it on the day, itself included, oldest first?
MATCH (parent) ((principal:Actor)<-[acts:ACTS_FOR]-(agent:Actor) WHERE visible(principal, acts, agent)){0,6} (speaker:Actor)-[attributed:MADE]->(node:Statement)
WHERE visible(speaker, attributed, node) AND attributed.as = 'ATTRIBUTED'
  AND all(tie IN acts WHERE
    (tie.periodEarliest IS NULL OR node.saidLatest IS NULL OR tie.periodEarliest <= node.saidLatest)
    AND (tie.periodLatest IS NULL OR node.saidEarliest IS NULL OR tie.periodLatest >= node.saidEarliest))
  AND any(kind IN $kind WHERE kind IN labels(node))
  AND EXISTS { (node)-[position:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]->(positioned:Claim) WHERE visible(position, positioned) AND position.stance IN $stance }
  AND ($saidWithin.earliest IS NULL OR node.saidEarliest >= $saidWithin.earliest)
  AND ($saidWithin.latest IS NULL OR node.saidLatest <= $saidWithin.latest)
  AND EXISTS { (node)-[takes:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]->(about:Claim)-[on:ABOUT]->(topic:Topic {id: $topic}) WHERE visible(takes, about, on, topic) }
RETURN DISTINCT node ORDER BY coalesce(node.saidEarliest, node.saidLatest), node.id
