// In which statements does a document say that it, or its party, did not reply?
WITH parent, parent.actor AS asked
UNWIND parent.claims AS claim
MATCH (claim)<-[addresses:ADDRESSES]-(node:Statement)<-[made:MADE]-(silent:Actor)
WHERE visible(addresses, node, made, silent) AND addresses.stance = 'NO_REPLY' AND made.as = 'ATTRIBUTED'
WITH asked, node, silent, node.saidEarliest AS earliest, node.saidLatest AS latest
CALL rule.principals(silent, earliest, latest) YIELD principals
WITH asked, node, principals AS sides, earliest, latest
CALL rule.principals(asked, earliest, latest) YIELD principals
WITH node, sides, principals
WHERE any(each IN sides WHERE each IN principals)
RETURN DISTINCT node ORDER BY coalesce(node.saidEarliest, node.saidLatest), node.id
