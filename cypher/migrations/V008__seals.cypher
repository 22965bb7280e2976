// Every record has a seal, which stands for all that it holds, and the clock knows what the seals add up to: so that what is
// changed, added or removed past the record is found. The seals are hashes, which the program works out after this.

MATCH (clock:Clock) SET clock.seal = 0, clock.records = 0;
