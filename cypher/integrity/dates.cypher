// A date has its text, and days that are days, the first not after the last.
MATCH (node:Record)
WITH node AS record, coalesce(node.id, elementId(node)) AS id
UNWIND ['Earliest', 'Latest', 'BegunBy', 'LastsTo'] AS bound
UNWIND [key IN keys(record) WHERE key ENDS WITH bound] AS key
WITH id, record, key, replace(key, bound, '') AS name
WHERE record[name] IS NULL
  OR NOT toString(record[key]) =~ '\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])'
  OR record[name + 'Earliest'] > record[name + 'Latest']
RETURN id, key + ' is ' + toString(record[key]) + ' where ' + name + ' is ' + coalesce(toString(record[name]), 'missing')
  AS problem
UNION
MATCH (:Record)-[edge]->(:Record)
WITH edge AS record, coalesce(edge.id, elementId(edge)) AS id
UNWIND ['Earliest', 'Latest', 'BegunBy', 'LastsTo'] AS bound
UNWIND [key IN keys(record) WHERE key ENDS WITH bound] AS key
WITH id, record, key, replace(key, bound, '') AS name
WHERE record[name] IS NULL
  OR NOT toString(record[key]) =~ '\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])'
  OR record[name + 'Earliest'] > record[name + 'Latest']
RETURN id, key + ' is ' + toString(record[key]) + ' where ' + name + ' is ' + coalesce(toString(record[name]), 'missing')
  AS problem
