// What is closed was closed after it was recorded (at once, if it stood aside), and record times are told in one way.
MATCH (node:Record)
WITH node, node.id AS id, node.recordedAt AS at, node.supersededAt AS until
WHERE NOT at =~ $instant OR NOT until =~ $instant OR until < at
  OR until = at AND NOT EXISTS { (node)-[judged:SAME_AS {judgement: 'SAME'}]->() WHERE judged.supersededAt IS NULL }
RETURN id, 'recorded ' + at + ', closed ' + coalesce(until, 'never') AS problem
UNION
MATCH (:Record)-[edge]->(:Record)
WITH edge.id AS id, edge.recordedAt AS at, edge.supersededAt AS until
WHERE NOT at =~ $instant OR NOT until =~ $instant OR until <= at
RETURN id, 'recorded ' + at + ', closed ' + coalesce(until, 'never') AS problem
