// Do two of its works have the same publisher, or publishers of one party?
UNWIND parent.within AS each
WITH DISTINCT each.from AS work
MATCH (work)-[published:PUBLISHED_BY]->(publisher:Actor)
WHERE visible(published, publisher)
WITH work, publisher, work.publishedEarliest AS earliest, work.publishedLatest AS latest
CALL rule.party(publisher, earliest, latest) YIELD party
WITH party, count(DISTINCT work) AS works
RETURN coalesce(max(works) > 1, false) AS value
