// Do the words that are recorded from this source stand in its texts, as both are stored at this moment?
MATCH (source:Source {id: $source})
WHERE visible(source)
CALL (source) {
  OPTIONAL MATCH (source)<-[of:EDITION_OF]-(edition:Edition)
  WHERE visible(of, edition)
  CALL (edition) {
    MATCH (edition)<-[found:FOUND_IN|NAMED_IN]-(carrier:Statement|Source)
    WHERE visible(found, carrier)
    CALL rule.quoteCheck(found, edition) YIELD verification
    WITH collect(verification) AS all
    RETURN size([each IN all WHERE each = 'VERIFIED']) AS verified, size([each IN all WHERE each = 'UNVERIFIED']) AS unverified, size([each IN all WHERE each = 'BROKEN']) AS broken
  }
  WITH edition, verified, unverified, broken ORDER BY coalesce(edition.publishedEarliest, edition.publishedLatest), edition.id
  RETURN sum(verified) AS verified, sum(unverified) AS unverified, sum(broken) AS broken,
    collect(CASE WHEN edition IS NOT NULL THEN {edition: edition, attached: edition.text IS NOT NULL, verified: verified, unverified: unverified, broken: broken} END) AS editions
}
WITH {source: source, verified: verified, unverified: unverified, broken: broken, editions: editions, truncated: false} AS node
RETURN node
