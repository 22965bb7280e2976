// Words are verified only where we hold the text, and are then given in full; without the text nothing is known of them.
MATCH (from:Record)-[edge:FOUND_IN|NAMED_IN]->(edition:Edition)
WHERE edge.supersededAt IS NULL
  AND ((edge.verification = 'UNVERIFIED') <> (edition.text IS NULL)
    OR (edge.verification = 'VERIFIED') <> (edge.words IS NOT NULL))
RETURN edge.id AS id,
       from.id + ' is ' + edge.verification
         + CASE WHEN edition.text IS NULL THEN ' without the text of ' ELSE ' with the text of ' END + edition.id
         + CASE WHEN edge.words IS NULL THEN ', without words' ELSE ', with words' END AS problem
