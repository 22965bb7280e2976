// With which voices does one side speak on a matter: by positions on a claim, and on claims one link away that counter,
// contradict, refine, support or are part of it, or stand in tension with it? The side is an actor, with all who act for
// it on the day.
// rule divergence(side, claim) YIELD voices, answers
WITH side, claim, ['COUNTERS', 'CONTRADICTS', 'IN_TENSION_WITH', 'REFINES', 'SUPPORTS', 'PART_OF'] AS links
CALL rule.answers(claim, links) YIELD voice, speaker
WITH side, voice, speaker, voice.saidEarliest AS earliest, voice.saidLatest AS latest
CALL rule.principals(speaker, earliest, latest) YIELD principals
WITH side, voice, principals
WHERE side IN principals
WITH voice ORDER BY coalesce(voice.saidEarliest, voice.saidLatest), voice.id, voice.about
WITH collect(DISTINCT voice) AS voices
RETURN voices, reduce(seen = [], each IN voices | CASE WHEN each.answer IN seen THEN seen ELSE seen + each.answer END) AS answers
