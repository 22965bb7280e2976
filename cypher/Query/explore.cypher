// What lies around this node, and how does the evidence lead from it to another?
MATCH (start:Record {id: $start})
WHERE visible(start)
WITH {start: start} AS node
WITH node {.*, to: $to} AS node
WITH node {.*, maxHops: $maxHops} AS node
WITH node {.*, via: $via} AS node
RETURN node
