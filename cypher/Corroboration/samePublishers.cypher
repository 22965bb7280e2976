// Which publishers, or parties of publishers, have brought out more than one of the works?
WITH reduce(all = [], each IN parent.roots + parent.echoes | all + each.tellings) AS tellings
UNWIND tellings AS telling
UNWIND telling.works AS work
WITH DISTINCT work
MATCH (work)-[published:PUBLISHED_BY]->(publisher:Actor)
WHERE visible(published, publisher)
WITH work, publisher, work.publishedEarliest AS earliest, work.publishedLatest AS latest
CALL rule.party(publisher, earliest, latest) YIELD party
WITH party, collect(DISTINCT work) AS works
WHERE size(works) > 1
WITH {publisher: party, works: works, count: size(works)} AS node
RETURN node ORDER BY node.publisher.id
