// A link that is read both ways is stored once.
MATCH (claim:Claim)-[link:CONTRADICTS|IN_TENSION_WITH|SAME_MEASURE|LOOKS_LIKE]->(other:Claim)
MATCH (other)-[back:CONTRADICTS|IN_TENSION_WITH|SAME_MEASURE|LOOKS_LIKE]->(claim)
WHERE link.supersededAt IS NULL AND back.supersededAt IS NULL
  AND type(link) = type(back) AND claim.id < other.id
RETURN link.id AS id, type(link) + ' is stored both ways between ' + claim.id + ' and ' + other.id AS problem
