// Which claims are about this actor?
MATCH (actor:Actor {id: $actor})<-[about:ABOUT]-(node:Claim)
WHERE visible(actor, about, node)
RETURN node
