// For whom do its makers speak on the day it was said?
WITH parent.statement AS statement
MATCH (statement)<-[made:MADE]-(speaker:Actor)
WHERE visible(made, speaker) AND made.as = 'ATTRIBUTED'
WITH speaker, statement.saidEarliest AS earliest, statement.saidLatest AS latest
CALL rule.party(speaker, earliest, latest) YIELD party
WITH party AS node
RETURN DISTINCT node ORDER BY node.id
