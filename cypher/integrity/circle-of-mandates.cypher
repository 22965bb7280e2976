// Nobody acts, through others, for himself.
MATCH (actor:Actor)
WHERE EXISTS { MATCH (actor) (()-[edge:ACTS_FOR WHERE edge.supersededAt IS NULL]->()){1,20} (actor) }
RETURN actor.id AS id, 'it acts for itself' AS problem
