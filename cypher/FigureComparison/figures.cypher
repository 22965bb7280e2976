// Which figures are they, by what they measure and their time?
UNWIND parent.frames AS frame
WITH frame.figure AS node, {measure: frame.measure} AS edge
RETURN node, edge ORDER BY edge.measure, coalesce(node.periodEarliest, node.periodLatest), node.id
