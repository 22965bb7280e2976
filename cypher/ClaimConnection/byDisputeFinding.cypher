// How many of these claims have each dispute finding?
WITH DISTINCT node
CALL rule.disputeFindings(node) YIELD findings
UNWIND findings AS each
WITH each.finding AS value, count(DISTINCT node) AS count
WITH {value: value, label: value, count: count} AS node
RETURN node ORDER BY node.count DESC, node.value
