// Which actors bear exactly this name in one of its spellings?
MATCH (name:Name {name: $name})<-[named:NAMED]-(node:Actor)
WHERE visible(name, named, node)
RETURN node
