// Which party accuses which by this claim? Makers and accused rolled up to the ends of their chains on the day of the
// allegation.
// rule accusationPairs(claim) YIELD accuser, accused, allegation
MATCH (claim)<-[alleges:ASSERTS]-(allegation:Statement)<-[made:MADE]-(maker:Actor)
WHERE visible(alleges, allegation, made, maker) AND alleges.stance = 'ASSERTS' AND made.as = 'ATTRIBUTED'
WITH claim, allegation, maker, allegation.saidEarliest AS earliest, allegation.saidLatest AS latest
CALL rule.party(maker, earliest, latest) YIELD party
WITH claim, allegation, earliest, latest, party AS accuser
MATCH (claim)-[against:AGAINST]->(charged:Actor)
WHERE visible(against, charged)
CALL rule.party(charged, earliest, latest) YIELD party
RETURN DISTINCT accuser, party AS accused, allegation
