// A hash of half as many digits is held in the record itself; a longer one takes a place of its own. And seals are made of
// numbers that take less time. The program brings both over after this.

MATCH (clock:Clock)
WHERE clock.seal IS NULL
SET clock.seal = 0, clock.records = 0;
