// How much does the graph hold, closed records included?
RETURN COUNT { (:Claim) } AS claims, COUNT { (:Statement) } AS statements, COUNT { (:Actor) } AS actors,
  COUNT { (:Source) } AS sources
