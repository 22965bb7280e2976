// Every node is of one known kind; a statement carries the label of its kind too, and nothing else does.
MATCH (node)
WHERE NOT (node:Past OR node:Migration OR node:MigrationLock OR node:Clock OR node:Recording OR node:Tombstone OR node:Import OR node:Aside
  OR node:AccusationTally OR node:AccusationTotal)
WITH node,
     [label IN labels(node) WHERE label IN $labels] AS own,
     [label IN labels(node) WHERE label IN $kinds] AS kinds,
     [label IN labels(node) WHERE NOT label IN $labels + $kinds + ['Record']] AS strange
WHERE NOT node:Record
  OR size(own) <> 1
  OR size(kinds) <> CASE WHEN node:Statement THEN 1 ELSE 0 END
  OR size(strange) > 0
RETURN coalesce(node.id, elementId(node)) AS id,
       'labels that do not go together: ' + reduce(all = '', label IN labels(node) | all + ' ' + label) AS problem
