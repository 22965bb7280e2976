// Which parties gave two different answers to a claim? Each with its voices. At least one of them must be a reply to the
// claim itself; to assert a claim that counters this one is an answer of its own, to assert one that contradicts it is a
// denial.
// rule mixedAnswers(claim) YIELD mixed
WITH claim, ['COUNTERS', 'CONTRADICTS'] AS links
CALL rule.answers(claim, links) YIELD voice, speaker
WITH claim, voice, speaker, voice.saidEarliest AS earliest, voice.saidLatest AS latest
WHERE voice.link IS NULL OR voice.direction <> 'OUT'
CALL rule.party(speaker, earliest, latest) YIELD party
WITH claim, party, voice ORDER BY coalesce(voice.saidEarliest, voice.saidLatest), voice.id, voice.about
WITH claim, party, collect(DISTINCT voice) AS voices
WITH claim, party, voices, reduce(seen = [], each IN voices | CASE WHEN each.answer IN seen THEN seen ELSE seen + each.answer END) AS answers
WHERE size(answers) > 1
  AND any(each IN voices WHERE each.link IS NULL AND NOT each.stance IN ['ASSERTS', 'ENDORSES', 'DOUBTS', 'SUPPORTS'])
RETURN collect({party: party, claim: claim, voices: voices, answers: answers}) AS mixed
