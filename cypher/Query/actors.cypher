// Which actors are there?
MATCH (node:Actor)
WHERE node.id IS NOT NULL AND visible(node)
  AND node.id IN $ids
  AND EXISTS { (node)-[named:NAMED]->(name:Name) WHERE visible(named, name) AND name.name = $name }
  AND EXISTS {
    (node)-[speaks:MADE]->(said:Statement)-[position:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]->(claim:Claim)-[on:ABOUT]->(topic:Topic {id: $topic})
    WHERE visible(speaks, said, position, claim, on, topic)
  }
  AND EXISTS { (node) ((agent:Actor)-[acts:ACTS_FOR]->(principal:Actor) WHERE visible(agent, acts, principal)){0,6} (party:Actor {id: $party}) WHERE visible(party) }
  AND EXISTS { (node)<-[accuses:AGAINST]-(accusing:Claim) WHERE visible(accuses, accusing) } = $accused
  AND node.kind IN $kind
  AND node.affiliation IN $affiliation
RETURN node ORDER BY node.name, node.id // for $orderBy NAME
RETURN node ORDER BY node.id
