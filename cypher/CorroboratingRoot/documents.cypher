// In which works can it be read?
UNWIND parent.tellings AS telling
UNWIND telling.works AS node
RETURN DISTINCT node ORDER BY node.id
