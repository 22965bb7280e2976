// Which parties gave two different answers to this claim, and which?
CALL rule.mixedAnswers(parent) YIELD mixed
UNWIND mixed AS node
RETURN node ORDER BY node.party.id
