// Which editions are there, with which file, and is its text attached?
MATCH (edition:Edition)
WHERE edition.supersededAt IS NULL AND ($ids IS NULL OR edition.id IN $ids)
RETURN edition.id AS id,
       edition.sha256 AS sha256,
       edition.file AS file,
       edition.text IS NOT NULL AS isAttached
ORDER BY id
