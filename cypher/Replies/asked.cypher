// Who was asked or accused, and did they answer?
UNWIND [each IN parent.asked WHERE parent.all OR each.outcome <> 'SILENT' | each {.*, claims: parent.claims}] AS node
RETURN node ORDER BY node.id
