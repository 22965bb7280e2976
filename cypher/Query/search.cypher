// Which claims, actors, sources and quotes hold these words, best first?
CALL () {
  CALL db.index.fulltext.queryNodes('claim_text', $text.query, {limit: 200}) YIELD node AS found, score
  WHERE visible(found) AND 'CLAIM' IN $in
  RETURN found AS target, 'CLAIM' AS foundIn, found.text AS words, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('name_text', $text.loose, {limit: 200}) YIELD node AS name, score
  MATCH (name)<-[named:NAMED]-(found:Actor|Place)
  WHERE visible(name, named, found) AND CASE WHEN found:Actor THEN 'ACTOR' ELSE 'PLACE' END IN $in
  RETURN found AS target, CASE WHEN found:Actor THEN 'ACTOR' ELSE 'PLACE' END AS foundIn, name.name AS words, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('actor_name', $text.loose, {limit: 200}) YIELD node AS found, score
  WHERE visible(found) AND 'ACTOR' IN $in
  RETURN found AS target, 'ACTOR' AS foundIn, found.name AS words, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('source_title', $text.query, {limit: 200}) YIELD node AS found, score
  WHERE visible(found) AND 'SOURCE' IN $in
  RETURN found AS target, 'SOURCE' AS foundIn, found.title AS words, score
  UNION ALL
  CALL db.index.fulltext.queryRelationships('quote_words', $text.query, {limit: 200}) YIELD relationship AS passage, score
  WITH passage, score, startNode(passage) AS carrier
  WHERE visible(passage, carrier) AND carrier:Statement AND 'QUOTE' IN $in
  RETURN carrier AS target, 'QUOTE' AS foundIn, coalesce(passage.words, passage.quote) AS words, score
}
WITH target, foundIn, words, score ORDER BY score DESC
WITH target, foundIn, collect(words)[0] AS words, max(score) AS score
WITH {target: target, foundIn: foundIn, words: words, score: score, terms: $text.words, id: target.id} AS node
RETURN node ORDER BY node.score DESC, node.foundIn, node.id
