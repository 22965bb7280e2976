// Which parties gave two different answers to a claim? Each with its voices. To hold it, to speak against it and to do
// neither differ; a denial and a counter-claim, or an admission and one in part, go together. At least one answer must be a
// reply to the claim itself.
// rule mixedAnswers(claim) YIELD mixed
WITH claim, ['COUNTERS', 'CONTRADICTS'] AS links
CALL rule.answers(claim, links) YIELD voice, speaker
WITH claim, voice, speaker, voice.saidEarliest AS earliest, voice.saidLatest AS latest
WHERE voice.link IS NULL OR voice.direction <> 'OUT'
CALL rule.party(speaker, earliest, latest) YIELD party
WITH claim, party, voice ORDER BY coalesce(voice.saidEarliest, voice.saidLatest), voice.id, voice.about
WITH claim, party, collect(DISTINCT voice) AS voices
WITH claim, party, voices, reduce(seen = [], each IN voices | CASE WHEN each.answer IN seen THEN seen ELSE seen + each.answer END) AS answers
WITH claim, party, voices, answers, [each IN answers | CASE
    WHEN each IN ['AFFIRMS', 'ADMITS_IN_PART'] THEN 'for'
    WHEN each IN ['DENIES', 'DISPUTES', 'COUNTERS', 'DOUBTS'] THEN 'against'
    ELSE 'neither'
  END] AS directions
WHERE any(direction IN directions WHERE direction <> directions[0])
  AND any(each IN voices WHERE each.link IS NULL AND NOT each.stance IN ['ASSERTS', 'ENDORSES', 'DOUBTS', 'SUPPORTS'])
RETURN collect({party: party, claim: claim, voices: voices, answers: answers}) AS mixed
