// What do these two accuse each other of?
MATCH (a:Actor {id: $a})
WHERE visible(a)
MATCH (b:Actor {id: $b})
WHERE visible(b)
WITH {a: a, b: b, truncated: false} AS node
WITH node {.*, topic: $topic} AS node
RETURN node
