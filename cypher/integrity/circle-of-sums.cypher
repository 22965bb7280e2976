// No figure is a part of itself.
MATCH (figure:Figure)
WHERE EXISTS { MATCH (figure) (()-[edge:SUM_OF WHERE edge.supersededAt IS NULL]->()){1,20} (figure) }
RETURN figure.id AS id, 'it is a sum of itself' AS problem
