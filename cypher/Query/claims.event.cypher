// Which claims are about this event?
MATCH (event:Event {id: $event})<-[about:ABOUT]-(node:Claim)
WHERE visible(event, about, node)
RETURN node
