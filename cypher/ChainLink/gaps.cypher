// What is missing at this link?
WITH parent.statement AS statement
CALL rule.trailGaps(statement) YIELD gaps
RETURN gaps AS value
