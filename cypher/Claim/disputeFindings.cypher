// What answers this claim, and what fails to?
CALL rule.disputeFindings(parent) YIELD findings
UNWIND findings AS node
RETURN node ORDER BY node.finding
