// An utterance was issued as one source, or its origin is not known.
MATCH (utterance:Utterance)
WHERE utterance.supersededAt IS NULL
WITH utterance, COUNT { (utterance)-[edge:ISSUED_AS]->(:Source) WHERE edge.supersededAt IS NULL } AS sources
WHERE sources > 1
RETURN utterance.id AS id, 'it was issued as ' + toString(sources) + ' sources' AS problem
