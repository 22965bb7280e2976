// What about this figure does not fit with what else is recorded?
CALL rule.suspectValues(parent) YIELD suspects
UNWIND suspects AS node
RETURN node ORDER BY node.kind, node.id
