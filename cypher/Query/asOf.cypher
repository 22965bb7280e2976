// What had been said on this claim by a day, as the record knew it at an instant? The guard does the rest.
MATCH (node:Claim {id: $claim})
WHERE visible(node)
RETURN node
