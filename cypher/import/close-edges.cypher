// Edges that nobody says any more, or that say something else from now on: from the same node to the same node under
// another type, WAS_…, so that a read of the present never meets them.
UNWIND $rows AS row
MATCH (from:Record {id: row.from})-[edge]->(to:Record {id: row.to})
WHERE edge.id = row.id AND edge.supersededAt IS NULL
CREATE (from)-[closed:$('WAS_' + type(edge))]->(to)
SET closed = properties(edge),
    closed.supersededAt = $now,
    closed.base = row.base,
    closed.seal = (edge.seal + row.seal) % $modulus,
    closed.sealByName = (edge.sealByName + row.sealByName) % $modulus
DELETE edge
RETURN count(closed) AS written
