// Which actors that are in force come after this id, and by which names do they go?
MATCH (actor:Actor)
WHERE actor.id > $after AND actor.supersededAt IS NULL
WITH actor ORDER BY actor.id LIMIT $limit
RETURN actor.id AS id,
       actor.name AS text,
       actor.kind AS kind,
       [actor.name] + COLLECT {
         MATCH (actor)-[named:NAMED]->(name:Name)
         WHERE named.supersededAt IS NULL AND name.supersededAt IS NULL
         RETURN name.name ORDER BY name.name
       } AS names
ORDER BY id
