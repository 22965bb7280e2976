// Which party accuses which, and of how much, added up beforehand: so that it costs no more to ask it of a party that is
// in ten thousand accusations than of one that is in ten. Worked out from the rest, and no part of the record; the program
// adds it up after this.

CREATE CONSTRAINT accusation_total IF NOT EXISTS FOR (n:AccusationTotal) REQUIRE (n.accuser, n.accused) IS UNIQUE;
// In the order of a page: by whom, how many claims, most first.
CREATE INDEX accusation_total_most IF NOT EXISTS FOR (n:AccusationTotal) ON (n.mostSort);
CREATE INDEX accusation_total_by IF NOT EXISTS FOR (n:AccusationTotal) ON (n.bySort);
CREATE INDEX accusation_total_against IF NOT EXISTS FOR (n:AccusationTotal) ON (n.againstSort);
CREATE CONSTRAINT accusation_tally IF NOT EXISTS FOR (n:AccusationTally) REQUIRE (n.claim, n.accuser, n.accused) IS UNIQUE;
CREATE INDEX accusation_tally_pair IF NOT EXISTS FOR (n:AccusationTally) ON (n.accuser, n.accused);
