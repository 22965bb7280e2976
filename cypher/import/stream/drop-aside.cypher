// Rounds that are over.
MATCH (aside:Aside {import: $id})
WHERE aside.round < $before
DELETE aside
