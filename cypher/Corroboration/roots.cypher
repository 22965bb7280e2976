// From which roots does it come?
UNWIND [root IN parent.roots WHERE CASE WHEN $inferred THEN root.accepted ELSE root.unaccepted END] AS root
WITH root {.kind, .known, .utterance, .statements, .actors, .parties, tellings: [telling IN root.tellings WHERE $inferred OR root.kind <> 'UTTERANCE' OR telling.top IS NULL]} AS node
RETURN node ORDER BY node.kind DESC, node.statements[0].id
