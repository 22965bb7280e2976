// Which words are said to stand in this edition, and on which claim are they?
MATCH (edition:Edition {id: $id})<-[edge:FOUND_IN|NAMED_IN|SAID_NAMED_IN]-(from)
WHERE edge.supersededAt IS NULL AND from.supersededAt IS NULL
OPTIONAL MATCH (from) (()-[telling:REPORTS|CONTESTS|RETRACTS WHERE telling.supersededAt IS NULL]->()){0,30} (said)
  -[position:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR WHERE position.supersededAt IS NULL]->(claim:Claim)
RETURN edge.id AS id,
       from.id AS from,
       labels(from) AS labels,
       claim.id AS claim,
       edge.quote AS quote,
       edge.start AS start,
       edge.end AS end,
       edge.sha256 AS sha256,
       edge.verification AS verification,
       edge.words AS words
ORDER BY start, end, from
