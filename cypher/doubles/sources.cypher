// Which sources that are in force come after this id, with what tells one from another?
MATCH (source:Source)
WHERE source.id > $after AND source.supersededAt IS NULL
WITH source ORDER BY source.id LIMIT $limit
RETURN source.id AS id,
       source.title AS text,
       source.url AS url,
       {earliest: source.publishedEarliest, latest: source.publishedLatest, written: source.published} AS published,
       COLLECT {
         MATCH (source)-[by:PUBLISHED_BY]->(publisher:Actor)
         WHERE by.supersededAt IS NULL
         RETURN publisher.id
       } AS publishers,
       COLLECT {
         MATCH (source)<-[of:EDITION_OF]-(edition:Edition)
         WHERE of.supersededAt IS NULL AND edition.sha256 IS NOT NULL
         RETURN edition.sha256
       } AS files
ORDER BY id
