// What does a record say, with the edges that are part of what it says?
MATCH (node:Record {id: $id})
CALL (node) {
  MATCH (node)-[edge:$any($leaving)]->(other:Record)
  WHERE edge.supersededAt IS NULL
  RETURN edge, node AS from, other AS to, other
  UNION
  MATCH (node)<-[edge:$any($arriving)]-(other:Record)
  WHERE edge.supersededAt IS NULL
  RETURN edge, other AS from, node AS to, other
}
RETURN type(edge) AS type,
       properties(edge) AS properties,
       from.id AS from,
       to.id AS to,
       labels(other) AS labels,
       other {.name, .lang} AS other
