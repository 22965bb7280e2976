// Where do these words stand, best first? Written by hand: five indexes, the best twenty of all.
CALL () {
  CALL db.index.fulltext.queryNodes('claim_text', $exact, {limit: 200}) YIELD node AS hit, score
  WHERE hit.supersededAt IS NULL
  RETURN hit, 'CLAIM' AS foundIn, hit.text AS words, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('name_text', $loose, {limit: 200}) YIELD node AS name, score
  MATCH (name)<-[named:NAMED]-(hit:Actor|Place)
  WHERE name.supersededAt IS NULL AND named.supersededAt IS NULL AND hit.supersededAt IS NULL
  RETURN hit, CASE WHEN hit:Actor THEN 'ACTOR' ELSE 'PLACE' END AS foundIn, name.name AS words, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('actor_name', $loose, {limit: 200}) YIELD node AS hit, score
  WHERE hit.supersededAt IS NULL
  RETURN hit, 'ACTOR' AS foundIn, hit.name AS words, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('source_title', $exact, {limit: 200}) YIELD node AS hit, score
  WHERE hit.supersededAt IS NULL
  RETURN hit, 'SOURCE' AS foundIn, hit.title AS words, score
  UNION ALL
  CALL db.index.fulltext.queryRelationships('quote_words', $exact, {limit: 200}) YIELD relationship AS found, score
  WITH found, score, startNode(found) AS hit
  WHERE found.supersededAt IS NULL AND hit.supersededAt IS NULL AND hit:Statement
  RETURN hit, 'QUOTE' AS foundIn, coalesce(found.words, found.quote) AS words, score
}
WITH hit, foundIn, words, score ORDER BY score DESC
WITH hit, foundIn, head(collect(words)) AS words, max(score) AS score
WITH hit, foundIn, words, score ORDER BY score DESC, foundIn, hit.id LIMIT 20
RETURN {
  foundIn: foundIn,
  score: score,
  words: {text: words},
  node: {
    __typename: CASE WHEN hit:Statement THEN hit.kind ELSE head([label IN labels(hit) WHERE label <> 'Record']) END,
    id: hit.id
  }
} AS hit
