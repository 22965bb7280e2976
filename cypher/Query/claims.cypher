// Which claims are there?
MATCH (node:Claim)
WHERE node.id IS NOT NULL AND visible(node)
  AND node.kind IN $kind
  AND EXISTS { (node)-[onTopic:ABOUT]->(topic:Topic {id: $topic}) WHERE visible(onTopic, topic) }
  AND EXISTS { (node)-[onPlace:ABOUT]->(place:Place {id: $place}) WHERE visible(onPlace, place) }
  AND EXISTS { (node)-[onEvent:ABOUT]->(event:Event {id: $event}) WHERE visible(onEvent, event) }
  AND EXISTS { (node)-[onActor:ABOUT]->(actor:Actor {id: $actor}) WHERE visible(onActor, actor) }
  AND EXISTS { (node)-[accuses:AGAINST]->(accused:Actor) WHERE visible(accuses, accused) AND accused.id IN $against }
  AND EXISTS { (node)<-[position:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]-(said:Statement)<-[made:MADE]-(maker:Actor) WHERE visible(position, said, made, maker) AND made.as <> 'ALTERNATIVE' AND maker.id IN $by }
  AND EXISTS { (node)<-[takes:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]-(taken:Statement) WHERE visible(takes, taken) AND takes.stance IN $stance }
  AND EXISTS {
    (node)<-[asserts:ASSERTS]-(assertion:Statement)
    WHERE visible(asserts, assertion) AND asserts.stance = 'ASSERTS'
      AND ($assertedWithin.earliest IS NULL OR assertion.saidEarliest >= $assertedWithin.earliest)
      AND ($assertedWithin.latest IS NULL OR assertion.saidLatest <= $assertedWithin.latest)
  }
CALL rule.disputeFindings(node) YIELD findings // for $disputeFinding
WITH node WHERE any(each IN findings WHERE each.finding IN $disputeFinding)
RETURN node ORDER BY node.id
