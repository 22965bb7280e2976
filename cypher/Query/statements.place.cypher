// Which statements take a position on a claim about this place?
MATCH (place:Place {id: $place})<-[onPlace:ABOUT]-(local:Claim)<-[sites:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]-(node:Statement)
WHERE visible(place, onPlace, local, sites, node)
RETURN node
