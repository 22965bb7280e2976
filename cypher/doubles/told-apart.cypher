// Between which records did somebody say how they stand to each other, so that nobody needs to be asked again? The only
// place that knows: a judgement, whatever it says, and any link between two claims.
MATCH (one:Record)-[judged:SAME_AS]-(other:Record)
WHERE judged.supersededAt IS NULL AND judged.undoneAt IS NULL AND one.id < other.id
RETURN one.id AS one, other.id AS other
UNION
MATCH (one:Claim)-[link]-(other:Claim)
WHERE link.supersededAt IS NULL AND one.id < other.id
RETURN one.id AS one, other.id AS other
