// Who took a position on this claim, oldest first?
MATCH (parent)<-[edge:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]-(node:Statement)
WHERE visible(edge, node)
  AND any(kind IN $kind WHERE kind IN labels(node))
  AND edge.stance IN $stance
  AND EXISTS { (node)<-[made:MADE]-(maker:Actor) WHERE visible(made, maker) AND made.as <> 'ALTERNATIVE' AND maker.id IN $by }
  AND EXISTS {
    MATCH (node)<-[attributed:MADE]-(speaker:Actor)
    WHERE visible(attributed, speaker) AND attributed.as = 'ATTRIBUTED'
    WITH speaker, node.saidEarliest AS earliest, node.saidLatest AS latest
    CALL rule.party(speaker, earliest, latest) YIELD party
    WITH party WHERE party.id = $party
    RETURN party
  }
  AND ($saidWithin.earliest IS NULL OR node.saidEarliest >= $saidWithin.earliest)
  AND ($saidWithin.latest IS NULL OR node.saidLatest <= $saidWithin.latest)
RETURN node, edge ORDER BY coalesce(node.saidEarliest, node.saidLatest), node.id
