// Which passages does it hold, and how does each stand?
WITH parent.source AS source
MATCH (source)<-[of:EDITION_OF]-(edition:Edition)<-[found:FOUND_IN|NAMED_IN]-(carrier:Statement|Source)
WHERE visible(of, edition, found, carrier)
CALL rule.quoteCheck(found, edition) YIELD verification, standing
WITH found {
  .id, .quote, .words, .start, .end, .locator,
  recorded: found.verification, verification: verification, standing: standing, edition: edition, carrier: carrier
} AS node
WHERE node.id IS NOT NULL
  AND node.verification IN $verification
RETURN node ORDER BY node.edition.id, node.start, node.end, node.id
