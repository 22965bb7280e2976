// Parties for which others act, and which are accused, themselves or by those, in five to two hundred claims.
MATCH (party:Actor)
WHERE NOT EXISTS { (party)-[:ACTS_FOR]->() } AND EXISTS { (party)<-[:ACTS_FOR]-() }
WITH party, COUNT { (party)<-[:ACTS_FOR]-{0,6}()<-[:AGAINST]-(:Claim) } AS accusations
WHERE 5 <= accusations <= 200
RETURN party.id AS value ORDER BY value LIMIT 100
