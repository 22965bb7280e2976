// When was it last judged which records are one? Who keeps these judgements in mind compares.
MATCH (clock:Clock {id: 'record'})
SET clock.judgedAt = $now
