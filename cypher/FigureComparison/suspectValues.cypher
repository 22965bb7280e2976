// What about these figures does not fit with what else is recorded?
UNWIND parent.frames AS frame
WITH frame.figure AS figure
CALL rule.suspectValues(figure) YIELD suspects
UNWIND suspects AS suspect
WITH suspect.id AS id, collect(suspect)[0] AS node
RETURN node ORDER BY node.kind, node.id
