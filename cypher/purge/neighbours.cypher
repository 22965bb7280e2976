// Which other records lose something by it?
MATCH (node:Record)-[edge]-(other:Record)
WHERE node.id IN $ids AND NOT other.id IN $ids AND edge.supersededAt IS NULL AND NOT other:Name
RETURN DISTINCT other.id AS id ORDER BY id
