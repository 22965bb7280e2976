// Which actors bear exactly this name in one of its spellings?
MATCH (name:Name {name: $name})<-[named:NAMED]-(node:Actor)
WHERE visible(name, named, node)
  AND node.id IN $ids
  AND node.kind IN $kind
  AND EXISTS { (node) ((agent:Actor)-[acts:ACTS_FOR]->(principal:Actor) WHERE visible(agent, acts, principal)){0,6} (party:Actor {id: $party}) WHERE visible(party) }
RETURN DISTINCT node ORDER BY node.id
