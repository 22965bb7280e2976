// Which claims are about this place?
MATCH (place:Place {id: $place})<-[about:ABOUT]-(node:Claim)
WHERE visible(place, about, node)
RETURN node
