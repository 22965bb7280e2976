// For whom do the makers of this statement speak on the day it was said?
MATCH (parent)<-[made:MADE]-(speaker:Actor)
WHERE visible(made, speaker) AND made.as = 'ATTRIBUTED'
WITH speaker, parent.saidEarliest AS earliest, parent.saidLatest AS latest
CALL rule.party(speaker, earliest, latest) YIELD party
WITH party AS node
RETURN DISTINCT node ORDER BY node.id
