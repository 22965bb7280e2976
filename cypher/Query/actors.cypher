// Which actors are there?
MATCH (node:Actor)
WHERE node.id IS NOT NULL AND visible(node)
  AND node.id IN $ids
  AND node.kind IN $kind
  AND EXISTS { (node)-[named:NAMED]->(name:Name {name: $name}) WHERE visible(named, name) }
  AND EXISTS { (node) ((agent:Actor)-[acts:ACTS_FOR]->(principal:Actor) WHERE visible(agent, acts, principal)){0,6} (party:Actor {id: $party}) WHERE visible(party) }
RETURN node ORDER BY node.id
