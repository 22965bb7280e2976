// Which of these figures are sums, or parts of one, and do the parts add up?
UNWIND parent.frames AS frame
WITH frame.figure AS figure
MATCH (figure) ((lower:Figure)<-[of:SUM_OF]-(upper:Figure) WHERE visible(lower, of, upper)){0,1} (total:Figure)-[adds:SUM_OF]->(part:Figure)
WHERE visible(total, adds, part)
WITH DISTINCT total
CALL rule.sumOfParts(total) YIELD sum
WITH sum AS node
RETURN node ORDER BY node.total.id
