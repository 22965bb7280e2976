// Every edition is one of exactly one source.
MATCH (edition:Edition)
WHERE edition.supersededAt IS NULL
WITH edition, COUNT { (edition)-[edge:EDITION_OF]->(:Source) WHERE edge.supersededAt IS NULL } AS sources
WHERE sources <> 1
RETURN edition.id AS id, 'it is an edition of ' + toString(sources) + ' sources' AS problem
