// Which properties differ, and what did they say before and after?
// The states themselves are handed on, and not what they say: a record of thousands of changes holds whole texts.
WITH properties(parent.before) AS before, properties(parent.after) AS after, ['id', 'recordedAt', 'recordedBy', 'supersededAt', 'hash', 'labels', 'corpus', 'alsoIn', 'base', 'saidSort', 'aboutSort', 'publishedSort', 'seal', 'sealByName', 'textSeal', 'textSealByName'] AS own
UNWIND [name IN keys(coalesce(after, {})) + [each IN keys(coalesce(before, {})) WHERE after IS NULL OR NOT each IN keys(after)] WHERE NOT name IN own] AS name
WITH name, before[name] AS was, after[name] AS says
WHERE was IS NULL OR says IS NULL OR was <> says
WITH {
  name: name,
  before: CASE WHEN valueType(was) STARTS WITH 'LIST' THEN reduce(list = '', each IN was | list + CASE list WHEN '' THEN '' ELSE ', ' END + toString(each)) ELSE toStringOrNull(was) END,
  after: CASE WHEN valueType(says) STARTS WITH 'LIST' THEN reduce(list = '', each IN says | list + CASE list WHEN '' THEN '' ELSE ', ' END + toString(each)) ELSE toStringOrNull(says) END
} AS node
RETURN node ORDER BY node.name
