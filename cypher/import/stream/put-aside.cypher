// Lines that name what has not come yet: they are read once more, in the next round.
CREATE (aside:Aside {import: $id, round: $round, lines: $lines})
