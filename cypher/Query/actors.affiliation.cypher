// Which actors have one of these affiliations?
MATCH (node:Actor)
WHERE node.affiliation IN $affiliation AND visible(node)
RETURN node
