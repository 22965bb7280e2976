// Which actors bear exactly this name in one of its spellings?
MATCH (name:Name)<-[named:NAMED]-(node:Actor)
WHERE name.name = $name AND visible(name, named, node)
RETURN node
