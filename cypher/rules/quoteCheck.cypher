// Do recorded words stand in the text of their edition at their place, as both are stored at this moment? Compared code
// point by code point; of a shortened quote every piece must stand in the words, but what holds a [bracket].
// rule quoteCheck(found, edition) YIELD verification, standing
WITH found, CASE
    WHEN edition.text IS NULL THEN null
    WHEN found.start < 0 OR found.end <= found.start THEN ''
    ELSE substring(edition.text, found.start, found.end - found.start)
  END AS standing
WITH found, standing, replace(replace(replace(replace(coalesce(found.quote, ''), '(…)', '…'), '[…]', '…'), '(...)', '…'), '...', '…') AS quote
RETURN standing, CASE
    WHEN standing IS NULL THEN 'UNVERIFIED'
    WHEN standing = found.words AND all(piece IN split(quote, '…') WHERE piece CONTAINS '[' OR standing CONTAINS trim(piece)) THEN 'VERIFIED'
    ELSE 'BROKEN'
  END AS verification
