// Which lines of an import wait for a round?
MATCH (aside:Aside {import: $id, round: $round})
RETURN aside.lines AS lines
